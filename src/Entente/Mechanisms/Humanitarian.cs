using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// A people eats what the last autumn's harvest, imports and aid leave per head. A harvest rests in part on inputs that trade brings,
/// and disasters take from it; imports fall with trade, and aid comes late and shuns the isolated. What is missing is made good in part
/// by markets and gardens, which grow with hunger; beyond a threshold people die of it.
/// </summary>
/// <remarks>
/// <code>
/// harvest (each October) = normal · (1 - input dependence · missing inputs) · product over the year's disasters of (1 - loss) · weather
/// missing inputs → shortfall of trade, with a lag of some months
/// imports     = normal · (1 - squeeze · shortfall) + food from deals
/// aid         → offered · (1 - exp(-(gap / urgency)²)) · exp(-by isolation · Δisolation),  no more than is missing; gap: the share of the need not met without aid
/// per head    = (harvest + imports + aid) / people
/// hunger      = max(0, 1 - per head / need) · (1 - coping)
/// coping      gains adaptation · hunger · (1 - coping) and loses disuse · coping, per year
/// death rate  = severe · (max(0, hunger - threshold) / 0.2)^steepness,  excess deaths, share of the people per year
/// </code>
/// Δ: against the start. Grain from a deal is food here and, by its worth, trade as well: what is given need not be bought. The year's harvest is eaten evenly, so the lean months before the next one are not seen; neither is who within
/// the country goes hungry, of which the steepness is all there is. Births that do not happen are not counted.
/// </remarks>
public sealed class Humanitarian : Mechanism
{
    const int HarvestMonth = 10;
    const double FifthOfTheNeed = 0.2;
    const double LeastPeople = 1e-6; // million, so that nobody divides by an empty country
    const double LeastNeed = 1e-6;   // kg/year

    World world = null!;
    Written<Population> people, missingInputs, harvest, imports, aid, perHead, hunger, coping, deathRate, deaths;
    Recalled<Population> need, normalHarvest, inputDependence, normalImports, offered;
    Recalled<Disaster> loss;
    Read<Actor> shortfall, isolation;
    Read<DealTerm> delivered;
    ParameterPlace squeeze, inputsLag, weather, urgency, byIsolation, donorsLag, adaptation, disuse, threshold, severe, steepness, growth;

    public override MechanismNote Note { get; } = new(
        "A people eats what the last harvest, imports and aid leave per head. Lost trade takes inputs from the fields and food from the ports, disasters take from the harvest, aid comes late and shuns the isolated. Markets and gardens grow with hunger and make good a part; beyond a threshold people die.",
        "harvest = normal · (1 − dependence · missing inputs) · Π(1 − loss); hunger = max(0, 1 − food per head/need)(1 − coping); death rate = severe · (max(0, hunger − threshold)/0.2)^steepness",
        "Sen (1981), Poverty and Famines; Noland, Robinson & Wang (2001), Economic Development and Cultural Change 49; Goodkind & West (2001), Population and Development Review 27; Spoorenberg & Schwekendiek (2012), Population and Development Review 38; FAO/WFP crop and food supply assessments",
        "Crop and food supply assessments each autumn; market prices of grain; censuses and nutrition surveys; grain shipments by customs records");

    public override void Declare(Declaration d)
    {
        world = d.World;
        people = d.Writes(Quantities.People);
        missingInputs = d.Begins(Quantities.MissingInputs);
        harvest = d.Writes(Quantities.Harvest);
        imports = d.Begins(Quantities.FoodImports);
        aid = d.Begins(Quantities.FoodAid);
        perHead = d.Begins(Quantities.FoodPerHead);
        hunger = d.Begins(Quantities.Hunger);
        coping = d.Writes(Quantities.Coping);
        deathRate = d.Begins(Quantities.ExcessDeathRate);
        deaths = d.Writes(Quantities.ExcessDeaths);
        need = d.Recalls(Quantities.FoodNeed);
        normalHarvest = d.Recalls(Quantities.NormalHarvest);
        inputDependence = d.Recalls(Quantities.InputDependence);
        normalImports = d.Recalls(Quantities.NormalFoodImports);
        offered = d.Recalls(Quantities.AidOffered);
        loss = d.Recalls(Quantities.HarvestLoss);
        shortfall = d.Reads(Quantities.Shortfall);
        isolation = d.Reads(Quantities.Isolation);
        delivered = d.Reads(Quantities.Delivered);

        squeeze = d.Parameter("squeeze", "share", Prior.LogitNormal(0.8, 0.6),
            Provenance.Judgement("food is paid from the same currency as all else and is spared a little"),
            "share of food imports lost when all trade is");
        inputsLag = d.Parameter("inputs-lag", "months", Prior.LogNormal(8, 0.4),
            Provenance.Judgement("fertiliser in store and in the soil, and fuel in tanks, carry a farm over part of a season"),
            "months for the fields to feel what trade does not bring");
        weather = d.Parameter("weather", "share", Prior.LogNormal(0.04, 0.3),
            Provenance.Judgement("scatter of national harvests of irrigated grain from year to year, the named disasters apart: a few percent"),
            "standard deviation of the logarithm of a harvest");
        urgency = d.Parameter("urgency", "share of the need", Prior.LogNormal(0.15, 0.4),
            Provenance.Judgement("an appeal is for an emergency: endemic gaps of a twentieth bring next to nothing, a quarter missing brings nearly all that donors have"),
            "gap at which donors give two thirds of what they would give at most");
        byIsolation = d.Parameter("by-isolation", "1", Prior.LogNormal(1.0, 0.6),
            Provenance.Judgement("donors give less to whom they do not know and who lets nobody count the hungry; the size is not known, so wide"),
            "log aid lost with a unit of isolation");
        donorsLag = d.Parameter("donors-lag", "months", Prior.LogNormal(15, 0.4),
            Provenance.Judgement("from shortage to admission, assessment, appeal, pledge and ship: a season at best, years where a government hides it"),
            "months for aid to follow the gap");
        adaptation = d.Parameter("adaptation", "1/year", Prior.LogNormal(0.5, 0.5),
            Provenance.Judgement("where trade in grain is forbidden markets from below take most of a decade: five years with a fifth of the need unmet are taken to make good two fifths of it"),
            "growth of coping for a people in full hunger");
        disuse = d.Parameter("disuse", "1/year", Prior.LogNormal(0.04, 0.5),
            Provenance.Judgement("markets once there outlive the hunger that made them"),
            "coping lost in a year without hunger");
        threshold = d.Parameter("threshold", "share of the need", Prior.LogitNormal(0.08, 0.5),
            Provenance.Judgement("short rations are borne with less work and less weight before they kill; hunger of a few percent is endemic in many countries without a famine"),
            "hunger that nobody dies of");
        severe = d.Parameter("severe", "1/year", Prior.LogNormal(0.020, 0.6),
            Provenance.Judgement("set by China in 1959-61: grain a quarter to three tenths down for some three years, excess deaths between 15 and 45 million of 650 (Ashton, Hill, Piazza & Zeitz 1984 give 30), at hunger that coping kept a sixth beyond the threshold"),
            "excess death rate when hunger is a fifth of the need beyond the threshold");
        steepness = d.Parameter("steepness", "1", Prior.LogNormal(1.3, 0.2),
            Provenance.Judgement("shortage falls on the poorest first and reaches more people as it grows, so a little more than in proportion"),
            "power with which deaths follow hunger beyond the threshold");
        growth = d.Parameter("growth", "1/year", Prior.Normal(0.005, 0.002),
            Provenance.Judgement("natural growth of a country late in its demographic transition; a case of another time says its own"),
            "growth of the people but for excess deaths");
    }

    public override void Begin<V>(in Month<V> month)
    {
        foreach (var population in world.Populations)
        {
            month[missingInputs[population]] = month[shortfall[population.Actor]];
            Feed(month, population, V.Of(1));
        }
    }

    public override void Step<V>(in Month<V> month)
    {
        var inputs = 1.0 - Exp(-1.0 / month[inputsLag]);
        var donors = 1.0 - Exp(-1.0 / month[donorsLag]);
        foreach (var population in world.Populations)
        {
            var before = month[missingInputs.Past(population)];
            month[missingInputs[population]] = before + inputs * (month[shortfall[population.Actor]] - before);
            if (month.Calendar.Month == HarvestMonth)
                month[harvest[population]] = Reap(month, population);
            Feed(month, population, donors);

            var coped = month[coping.Past(population)];
            month[coping[population]] = Clamp(coped + Month<V>.Years
                * (month[adaptation] * month[hunger[population]] * (1.0 - coped) - month[disuse] * coped), 0, 1);

            var lived = month[people.Past(population)];
            var died = lived * (Month<V>.Years * month[deathRate[population]]);
            month[deaths[population]] = month[deaths.Past(population)] + 1_000.0 * died;
            month[people[population]] = lived * Exp(Month<V>.Years * month[growth]) - died;
        }
    }

    V Reap<V>(in Month<V> month, Population population) where V : unmanaged, IReal<V>
    {
        var reaped = month[normalHarvest[population]] * (1.0 - month[inputDependence[population]] * month[missingInputs[population]])
            * Exp(Clamp(month[weather] * month.Noise(population), -1, 1));
        foreach (var disaster in world.Disasters)
            if (disaster.Population == population && month.Calendar.Since(disaster.Month) is >= 0 and < 12)
                reaped *= 1.0 - month[loss[disaster]];
        return reaped;
    }

    /// <summary>Shares out what there is.</summary>
    /// <param name="follow">How far aid goes this month towards what donors would give.</param>
    void Feed<V>(in Month<V> month, Population population, V follow) where V : unmanaged, IReal<V>
    {
        var eaters = Max(month[people.Past(population)], V.Of(LeastPeople));
        var wanted = Max(month[need[population]], V.Of(LeastNeed));
        month[imports[population]] = month[normalImports[population]] * (1.0 - month[squeeze] * month[shortfall[population.Actor]]) + FromDeals(month, population);
        var own = (month[harvest[population]] + month[imports[population]]) / eaters; // thousand tonnes for a million are kilograms for one

        var gap = Max(1.0 - own / wanted, V.Of(0));
        var apart = month[isolation[population.Actor]] - month.AtStart(isolation[population.Actor]);
        var given = month[offered[population]] * (1.0 - Exp(-gap / month[urgency] * gap / month[urgency])) * Exp(Clamp(-month[byIsolation] * apart, -20, 3));
        given = Min(given, gap * wanted * eaters);
        month[aid[population]] = month[aid.Past(population)] + follow * (given - month[aid.Past(population)]);

        month[perHead[population]] = own + month[aid[population]] / eaters;
        month[hunger[population]] = Max(1.0 - month[perHead[population]] / wanted, V.Of(0)) * (1.0 - month[coping.Past(population)]);
        var beyond = month[hunger[population]] - month[threshold];
        var kills = V.Above(beyond, V.Of(0));
        month[deathRate[population]] = Min(V.Select(kills,
            month[severe] * Exp(month[steepness] * Log(V.Select(kills, beyond, V.Of(1)) / FifthOfTheNeed)), V.Of(0)), V.Of(1));
    }

    /// <summary>Food that deals bring, thousand tonnes per year.</summary>
    V FromDeals<V>(in Month<V> month, Population population) where V : unmanaged, IReal<V>
    {
        var tonnes = V.Of(0);
        foreach (var term in world.Terms)
            if (term.Kind == TermKind.Supplies && term.To == population.Actor && term.FoodPerUnit > 0)
                tonnes += month[delivered[term]] * term.FoodPerUnit;
        return tonnes * 0.012; // tonnes a month
    }
}
