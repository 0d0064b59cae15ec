using Entente.Records;

namespace Entente.Store.Importing;

/// <summary>Reads one kind of public file as its publisher gives it, row by row.</summary>
abstract class Importer
{
    /// <summary>As it is called on the command line.</summary>
    public abstract string Kind { get; }

    /// <summary>What the rows are from.</summary>
    public abstract Source Source { get; }

    /// <summary>Columns by which a file is recognised; each must stand in the header.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>Columns that are read where they are there.</summary>
    public virtual IReadOnlyList<string> Optional => [];

    /// <summary>What the figures are called and mean, where the kind gives figures.</summary>
    public virtual IReadOnlyList<Indicator> Indicators => [];

    /// <summary>Whether the file does not say whose rows it holds, so that the person who imports must, or the file's name.</summary>
    public virtual bool NeedsActor => false;

    /// <summary>Kinds by whose rows these are read, where the store has them: after a later one of those the same file is read anew.</summary>
    public virtual IReadOnlyList<string> ReadBy => [];

    /// <summary>Reads the row on which <paramref name="row"/> stands, or throws what is wrong with it.</summary>
    public abstract void Read(ImportRow row, Intake into);

    /// <summary>The name under which a later file takes the place of an earlier one.</summary>
    public string DatasetOf(string? actor) => actor is null ? Kind : $"{Kind}:{actor}";
}

/// <summary>A kind of figure.</summary>
sealed record Indicator(string Id, string Title, string Unit);
