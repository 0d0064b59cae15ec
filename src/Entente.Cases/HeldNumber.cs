using System.Globalization;
using Entente.Records;
using Entente.Simulation;

namespace Entente.Cases;

/// <summary>A number of the model that an analyst holds at a value instead of believing what the case says of it.</summary>
/// <param name="Name">Of a model's input, for example <c>Alignment.balance</c> or <c>alignment of PRK~RUS</c>.</param>
public sealed record HeldNumber(string Name, double Value)
{
    /// <param name="settings">Each <c>name=value</c>.</param>
    internal static IReadOnlyList<HeldNumber> Read(Case @case, IEnumerable<string> settings)
    {
        var inputs = @case.Model().Inputs.ToDictionary(input => input.Name);
        var held = new List<HeldNumber>();
        foreach (var setting in settings)
        {
            var at = setting.LastIndexOf('=');
            if (at < 1)
                throw new InputException($"'{setting}' holds no number; expected NAME=VALUE, for example {inputs.Keys.First()}=0.1.");
            var name = setting[..at];
            if (!inputs.TryGetValue(name, out var input))
                throw new InputException($"'{name}' is no number of {@case.Id}{YamlMap.Suggest(name, inputs.Keys)}");
            if (!double.TryParse(setting[(at + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
                throw new InputException($"'{name}' is held at '{setting[(at + 1)..]}'; expected a number in {input.Unit}.");
            var (low, high) = RangeOf(input);
            if (value < low || value > high)
                throw new InputException(FormattableString.Invariant($"'{name}' is held at {value}; expected {(double.IsInfinity(high) ? $"{low} or more" : double.IsInfinity(low) ? $"{high} or less" : FormattableString.Invariant($"{low} to {high}"))} ({input.Unit})."));
            if (held.Any(other => other.Name == name))
                throw new InputException($"'{name}' is held twice; expected it once.");
            held.Add(new(name, value));
        }
        return held;
    }

    /// <summary>What an input can be held at: what its prior can be, and for a start what the variable can be.</summary>
    public static (double Low, double High) RangeOf(ModelInput input)
    {
        var (low, high) = input.Prior.Support;
        return input.Initial is { Quantity: var quantity } ? (Math.Max(low, quantity.Low), Math.Min(high, quantity.High)) : (low, high);
    }

    internal void Apply(Model model, Settings settings)
    {
        var input = model.Inputs.First(input => input.Name == Name);
        if (input.Parameter is { } parameter)
            settings.With(parameter, Value);
        else
            settings.StartingAt(input.Initial!.Quantity, input.Initial.Entity, Value);
    }
}
