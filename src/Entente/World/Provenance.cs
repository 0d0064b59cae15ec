namespace Entente;

/// <summary>Where a number comes from. Every number of a model has one.</summary>
public abstract record Provenance
{
    private protected Provenance() { }

    /// <summary>One of <c>estimated</c>, <c>literature</c>, <c>record</c>, <c>judgement</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The command, the citation, the record or the reason.</summary>
    public abstract string Words { get; }

    /// <summary>Fitted to bundled records; <paramref name="command"/> does it again.</summary>
    public static Provenance Estimated(string command) => new EstimatedProvenance(command);

    /// <summary>Taken from a publication.</summary>
    public static Provenance Literature(string citation) => new LiteratureProvenance(citation);

    /// <summary>Read off a bundled record.</summary>
    public static Provenance Record(string row) => new RecordProvenance(row);

    /// <summary>Nobody has measured it; the reason says why it is set as it is.</summary>
    public static Provenance Judgement(string reason) => new JudgementProvenance(reason);

    sealed record EstimatedProvenance(string Command) : Provenance
    {
        public override string Kind => "estimated";
        public override string Words => Command;
    }

    sealed record LiteratureProvenance(string Citation) : Provenance
    {
        public override string Kind => "literature";
        public override string Words => Citation;
    }

    sealed record RecordProvenance(string Row) : Provenance
    {
        public override string Kind => "record";
        public override string Words => Row;
    }

    sealed record JudgementProvenance(string Reason) : Provenance
    {
        public override string Kind => "judgement";
        public override string Words => Reason;
    }
}
