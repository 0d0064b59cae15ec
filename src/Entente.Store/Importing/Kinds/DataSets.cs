using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>The sources of what is imported.</summary>
static class DataSets
{
    const string CowTerms = "free for research; cite";

    internal static readonly Source Capabilities = Of("cow-nmc", "National Material Capabilities (Singer, Bremer and Stuckey 1972)", "Correlates of War", CowTerms);
    internal static readonly Source CowStates = Of("cow-states", "State System Membership", "Correlates of War", CowTerms);
    internal static readonly Source GwStates = Of("gw-states", "Independent states (Gleditsch and Ward 1999)", "K. S. Gleditsch and M. D. Ward", "cite");
    internal static readonly Source Capitals = Of("peacesciencer-capitals", "State capitals by date (Miller 2022)", "peacesciencer", "GPL-2 package; cite");
    internal static readonly Source Atop = Of("atop", "Alliance Treaty Obligations and Provisions (Leeds, Ritter, Mitchell and Long 2002)", "ATOP", "cite");
    internal static readonly Source Disputes = Of("gml-mid", "Militarized interstate disputes, corrected (Gibler, Miller and Little 2016)", "Gibler, Miller and Little", "cite");
    internal static readonly Source Contiguity = Of("cow-contiguity", "Direct Contiguity (Stinnett, Tir, Schafer, Diehl and Gochman 2002)", "Correlates of War", CowTerms);
    internal static readonly Source MinimumDistance = Of("cshapes-distance", "Minimum distance between states, from CShapes 2.0 (Schvitz et al. 2022)", "CShapes", "cite");
    internal static readonly Source Trade = Of("cow-trade", "Trade (Barbieri and Keshk)", "Correlates of War", CowTerms);
    internal static readonly Source Assembly = Of("unga-votes", "Data and analyses of voting in the UN General Assembly (Voeten 2013)", "E. Voeten, by way of unvotes", "hdl:1902.1/12379; CC0");
    internal static readonly Source IdealPoints = Of("unga-ideal-points", "Ideal points from UN General Assembly votes (Bailey, Strezhnev and Voeten 2017)", "E. Voeten", "cite");
    internal static readonly Source Repeats = Of("unga-repeats", "Resolutions of the General Assembly that came back (Bailey, Strezhnev and Voeten 2017)", "E. Voeten", "MIT");
    internal static readonly Source Council = Of("unsc-meetings", "Meetings, resolutions and vetoes of the Security Council", "UN Dag Hammarskjöld Library", "non-commercial with attribution");
    internal static readonly Source CouncilBallots = Of("unsc-failed-drafts", "Member votes on failed drafts in the Security Council", "UN meeting records", "re-keyed by hand");
    internal static readonly Source MissileTests = Of("cns-missile-tests", "North Korea Missile Test Database", "James Martin Center for Nonproliferation Studies, NTI", "attribute CNS and NTI");
    internal static readonly Source NationalMissileTests = Of("cns-missile-tests-2019", "Missile test databases of 2019", "James Martin Center for Nonproliferation Studies, NTI", "attribute CNS and NTI");
    internal static readonly Source ArmedConflict = Of("ucdp-prio-acd", "UCDP/PRIO Armed Conflict Dataset (Gleditsch et al. 2002)", "Uppsala Conflict Data Program", "CC BY 4.0");
    internal static readonly Source BattleDeaths = Of("ucdp-battle-deaths", "Battle-Related Deaths, dyadic", "Uppsala Conflict Data Program", "CC BY 4.0");
    internal static readonly Source OneSided = Of("ucdp-one-sided", "One-sided Violence", "Uppsala Conflict Data Program", "CC BY 4.0");
    internal static readonly Source NonState = Of("ucdp-non-state", "Non-State Conflict", "Uppsala Conflict Data Program", "CC BY 4.0");
    internal static readonly Source Wdi = Of("wdi-military", "World Development Indicators, military and economy", "World Bank", "CC BY 4.0");
    internal static readonly Source SipriShare = Of("sipri-milex-share", "Military expenditure as a share of GDP", "SIPRI, by way of Our World in Data", "SIPRI terms: not commercial");
    internal static readonly Source SipriDollars = Of("sipri-milex-2019-dollars", "Military expenditure in constant dollars of 2019", "SIPRI, by way of Our World in Data", "SIPRI terms: not commercial");
    internal static readonly Source LongRunDollars = Of("owid-milex-long-run", "Military expenditure since 1816 in constant dollars of 2019", "Our World in Data, from COW and SIPRI", "SIPRI terms: not commercial");
    internal static readonly Source Sanctions = Of("gsdb", "Global Sanctions Data Base (Felbermayr et al. 2020)", "GSDB", "on request for research; cite");
    internal static readonly Source NuclearStatus = Of("nuclear-status", "Nuclear weapons status of states (Bleek 2017)", "Our World in Data", "CC BY 4.0");
    internal static readonly Source NuclearTests = Of("nuclear-tests", "Nuclear weapons tests", "Our World in Data", "CC BY 4.0");
    internal static readonly Source Warheads = Of("nuclear-warheads", "Stockpiled nuclear warheads", "Our World in Data", "CC BY 4.0");
    internal static readonly Source ArmsTransfers = Of("sipri-arms-transfers", "Arms Transfers Database, trend-indicator values", "SIPRI", "not commercial without agreement");
    internal static readonly Source Icews = Of("icews", "Integrated Crisis Early Warning System, coded events (Boschee et al. 2015)", "Harvard Dataverse", "research and education only");

    static Source Of(string id, string title, string publisher, string terms) => new(id, title, publisher, SourceKind.Dataset, null, terms);
}
