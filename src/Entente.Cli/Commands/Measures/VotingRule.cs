using System.Globalization;
using Entente.Measures.VotingPower;
using Entente.Records;

namespace Entente.Cli.Commands.Measures;

/// <summary>Who votes with how many votes, how many are needed, and whose no is a veto.</summary>
sealed record VotingRule(IReadOnlyList<(string Name, int Votes)> Members, int Quota, IReadOnlyList<string> Vetoes)
{
    const int MostVotes = 100_000;
    static readonly string[] Permanent = ["CHN", "FRA", "GBR", "RUS", "USA"];

    /// <summary>The Security Council with its elected members by number.</summary>
    internal static VotingRule Council(int elected, int quota) =>
        new([.. Permanent.Concat(Enumerable.Range(1, elected).Select(i => $"elected-{i}")).Select(name => (name, 1))], quota, Permanent);

    /// <summary>Read as <c>A=4,B=2</c>.</summary>
    internal static VotingRule Read(string weights, int? quota, string? vetoes)
    {
        List<(string Name, int Votes)> members = [];
        foreach (var part in weights.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var cut = part.LastIndexOf('=');
            if (cut < 1 || !int.TryParse(part[(cut + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var votes) || votes > MostVotes)
                throw new InputException($"--weights has '{part}'; expected a member and its votes, up to {MostVotes}, such as France=4.");
            var name = part[..cut].Trim();
            if (members.Any(member => member.Name == name))
                throw new InputException($"--weights has '{name}' twice; expected each member once.");
            members.Add((name, votes));
        }
        if (members.Count == 0)
            throw new InputException("--weights names nobody; expected members and their votes, such as France=4,Italy=4.");
        var all = members.Sum(member => member.Votes);
        if (quota is not { } needed || needed < 1 || needed > all)
            throw new InputException($"--quota is {(quota is null ? "missing" : quota)}; expected the votes needed, from 1 to {all}.");
        string[] holders = [.. (vetoes ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        foreach (var holder in holders)
            if (members.All(member => member.Name != holder))
                throw new InputException($"--veto has '{holder}', which is no member in --weights{End(holder, members.Select(member => member.Name))}");
        return new(members, needed, holders);
    }

    internal bool HasVeto(string name) => Vetoes.Contains(name);

    internal WeightedGame Game() => new(Quota, [.. Members.Select(member => member.Votes)], [.. Members.Index().Where(member => HasVeto(member.Item.Name)).Select(member => member.Index)]);

    /// <summary>The members with the chances read as <c>USA=0.9/0.1,CHN=0.2/0.7,others=0.5</c>: of yes, and after a stroke of abstaining.</summary>
    internal IReadOnlyList<Voter<double>> WithChances(string text)
    {
        Dictionary<string, (double Yes, double Abstain)> chances = [];
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var cut = part.LastIndexOf('=');
            var numbers = cut < 1 ? [] : part[(cut + 1)..].Split('/');
            if (numbers.Length is not (1 or 2) || !Chance(numbers[0], out var yes) || !Chance(numbers.Length == 2 ? numbers[1] : "0", out var abstain) || yes + abstain > 1)
                throw new InputException($"--chances has '{part}'; expected a member and its chance of yes, and after a stroke of abstaining, such as CHN=0.2/0.7.");
            var name = part[..cut].Trim();
            if (name != "others" && Members.All(member => member.Name != name))
                throw new InputException($"--chances has '{name}', which is no member{End(name, Members.Select(member => member.Name).Append("others"))}");
            chances[name] = (yes, abstain);
        }
        return [.. Members.Select(member => chances.TryGetValue(member.Name, out var chance) || chances.TryGetValue("others", out chance)
            ? new Voter<double>(chance.Yes, chance.Abstain, HasVeto(member.Name), member.Votes)
            : throw new InputException($"--chances says nothing of '{member.Name}'; expected a chance for every member, or for others."))];
    }

    static bool Chance(string text, out double chance) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out chance) && chance is >= 0 and <= 1;

    static string End(string name, IEnumerable<string> valid) => Nearest.Hint(name, valid) is { Length: > 0 } hint ? hint : ".";
}
