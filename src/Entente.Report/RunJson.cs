using System.Text.Json;
using Entente.Cases;

namespace Entente.Report;

/// <summary>What every document says first: its format, and the run that gives the same bytes again.</summary>
static class RunJson
{
    /// <param name="levers">Those that were set, in their own units.</param>
    /// <param name="leftOut">Ids of the event's terms.</param>
    /// <param name="off">Names of mechanisms.</param>
    /// <param name="held">Numbers of the model held at a value; the field is left out where there are none.</param>
    public static void Write(Utf8JsonWriter json, string schema, string version, string caseId, string caseHash, ulong seed, int replicates, int counted, YearMonth start, int months,
        IEnumerable<(string Id, double Value)> levers, IEnumerable<string> leftOut, IEnumerable<string> off, IReadOnlyList<HeldNumber> held)
    {
        json.WriteString("schema", schema);
        json.WriteString("version", version);
        json.WriteString("case", caseId);
        json.WriteString("case_hash", caseHash);
        json.WriteNumber("seed", seed);
        json.WriteNumber("replicates", replicates);
        json.WriteNumber("counted", counted);
        json.WriteString("start", start.ToString());
        json.WriteNumber("months", months);
        json.WriteStartObject("levers");
        foreach (var (id, value) in levers)
            json.WriteNumber(id, value);
        json.WriteEndObject();
        Names("terms_left_out", leftOut);
        Names("off", off);
        if (held.Count > 0)
        {
            json.WriteStartObject("held");
            foreach (var number in held)
                json.WriteNumber(number.Name, number.Value);
            json.WriteEndObject();
        }

        void Names(string field, IEnumerable<string> names)
        {
            json.WriteStartArray(field);
            foreach (var name in names)
                json.WriteStringValue(name);
            json.WriteEndArray();
        }
    }
}
