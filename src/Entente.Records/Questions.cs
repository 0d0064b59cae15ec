namespace Entente.Records;

/// <summary>Reads the questions of a case.</summary>
public static class Questions
{
    /// <summary>In the order of the file.</summary>
    public static IReadOnlyList<Question> Load(string path) =>
        Table.Read(path, Question.Columns, Question.Read, key: "id", Question.OptionalColumns);
}
