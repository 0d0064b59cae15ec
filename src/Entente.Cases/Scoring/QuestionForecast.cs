using Entente.Records;
using Entente.Scoring;
using Entente.Simulation;

namespace Entente.Cases;

/// <summary>What a probability earned by what happened.</summary>
/// <param name="Log">Clipped at <see cref="Forecasters.LogClip"/>.</param>
public readonly record struct Score(double Brier, double Log);

/// <summary>A question with the probabilities of yes that the model and its rivals give.</summary>
/// <param name="Model">Between 0 and 1, never either (<see cref="Probability.OfReplicates"/>).</param>
/// <param name="Persistence">Clipped at <see cref="Forecasters.PersistenceClip"/>.</param>
public sealed record QuestionForecast(Question Question, double Model, double Persistence)
{
    /// <param name="model">A run of the case.</param>
    /// <param name="still">The same with every mechanism switched off (<see cref="Scenario.Still"/>).</param>
    internal static QuestionForecast Of(Question question, ModelTest test, Paths model, Paths still)
    {
        var replicates = model.Counted.Length;
        return new(question,
            Probability.OfReplicates((int)Math.Round(test.Holds(model) * replicates), replicates),
            Probability.Clipped(test.Holds(still), Forecasters.PersistenceClip));
    }

    /// <summary>The probability of yes that somebody gives.</summary>
    public double By(Forecaster forecaster) => forecaster switch
    {
        Forecaster.Model => Model,
        Forecaster.BaseRate => Question.BaseRate,
        Forecaster.Persistence => Persistence,
        _ => 0.5,
    };

    /// <summary>What it earned somebody.</summary>
    /// <exception cref="InvalidOperationException">The question is open.</exception>
    public Score ScoreOf(Forecaster forecaster)
    {
        var happened = Question.Resolution ?? throw new InvalidOperationException($"{Question.Id} is open.");
        return new(Brier.Of(By(forecaster), happened), LogScore.Of(By(forecaster), happened, Forecasters.LogClip));
    }

    /// <summary>The rival that came nearest, which nobody knew beforehand; the first of equals.</summary>
    public Forecaster BestRival => Forecasters.Rivals.MinBy(rival => ScoreOf(rival).Brier);

    /// <summary>The model's Brier score less that of the best rival: above 0 the model did worse.</summary>
    public double Loss => ScoreOf(Forecaster.Model).Brier - ScoreOf(BestRival).Brier;
}

/// <summary>A question that the model does not answer.</summary>
public sealed record UncoveredQuestion(Question Question, Text Why);
