namespace Entente;

/// <summary>The variables of the system, each written by one mechanism at most. A world that has no entity of a kind has none of its variables.</summary>
public static class Quantities
{
    const double Any = double.PositiveInfinity;

    // Actors
    public static readonly Quantity<Actor> Capability = new("capability", "share of world capability", 0, 1, new("capability", "국력"));
    public static readonly Quantity<Actor> Exposure = new("exposure", "0 to 1", 0, 1, new("exposure to the sponsors' markets", "제재 주도국 시장 노출도"));
    public static readonly Quantity<Actor> Requirement = new("trade-requirement", "million USD/month", 0, Any, new("trade needed", "필요 교역액"));
    public static readonly Quantity<Actor> PeerTrade = new("peer-trade", "million USD/month", 0, Any, new("trade of an unisolated peer", "비고립 비교국 교역액"));
    public static readonly Quantity<Actor> BorderOpenness = new("border-openness", "0 to 1", 0, 1, new("openness of the border", "국경 개방도"));
    public static readonly Quantity<Actor> Shortfall = new("shortfall", "0 to 1", 0, 1, new("shortfall of supplies", "물자 부족"));
    public static readonly Quantity<Actor> Concentration = new("concentration", "0 to 1", 0, 1, new("concentration of trade (Herfindahl-Hirschman)", "교역 집중도(HHI)"));
    public static readonly Quantity<Actor> Isolation = new("isolation", "0 to 1", 0, 1, new("isolation", "고립도"));
    public static readonly Quantity<Actor> Talks = new("talks", "0 to 1", 0, 1, new("talks under way", "대화 진행"));

    // Pairs and dyads
    public static readonly Quantity<Pair> Alignment = new("alignment", "-1 to 1", -1, 1, new("alignment", "정렬도"));
    public static readonly Quantity<Pair> VotingPosition = new("voting-position", "-1 to 1", -1, 1, new("long-run position by UN voting", "유엔 표결에 따른 장기 입장"));
    public static readonly Quantity<Pair> SettledPull = new("settled-pull", "1/year", -Any, Any, new("pull already settled at the start", "시작 시점에 이미 반영된 힘"));
    public static readonly Quantity<Dyad> Threat = new("threat", "index", 0, Any, new("threat felt", "위협 인식"));

    // Trade ties
    public static readonly Quantity<TradeTie> TradePotential = new("trade-potential", "million USD/month", 0, Any, new("trade without sanctions", "제재가 없을 때의 교역액"));
    public static readonly Quantity<TradeTie> Compliance = new("compliance", "0 to 1", 0, 1, new("will to enforce sanctions", "제재 이행 의지"));
    public static readonly Quantity<TradeTie> EffectiveCompliance = new("effective-compliance", "0 to 1", 0, 1, new("enforcement by the partner", "상대국의 실제 제재 이행"));
    public static readonly Quantity<TradeTie> Trade = new("trade", "million USD/month", 0, Any, new("trade", "교역액"));
    public static readonly Quantity<TradeTie> TradeShare = new("trade-share", "0 to 1", 0, 1, new("share of trade", "교역 비중"));

    // Programmes
    public static readonly Quantity<TechnicalProgramme> Level = new("level", "logit", -12, 12, new("technology level", "기술 수준"));
    public static readonly Quantity<TechnicalProgramme> Attempts = new("attempts", "attempts", 0, Any, new("attempts so far", "누적 시도"));
    public static readonly Quantity<TechnicalProgramme> CampaignPace = new("campaign-pace", "attempts/year", 0, Any, new("pace of attempts before a success", "성공 이전 시도 빈도"));
    public static readonly Quantity<TechnicalProgramme> RoutinePace = new("routine-pace", "attempts/year", 0, Any, new("pace of attempts after a success", "성공 이후 시도 빈도"));
    public static readonly Quantity<TechnicalProgramme> Severity = new("severity", "0 to 1", 0, 1, new("gravity of an attempt in the Council's eyes", "안보리가 보는 심각성"));
    public static readonly Quantity<TechnicalProgramme> ThreatWeight = new("threat-weight", "index", 0, Any, new("threat of a reliable product", "완성된 무기의 위협"));
    public static readonly Quantity<TechnicalProgramme> Gain = new("gain", "logit/month", 0, Any, new("level gained this month", "이달의 기술 향상"));
    public static readonly Quantity<TechnicalProgramme> Attempted = new("attempted", "0 or 1", 0, 1, new("attempt this month", "이달의 시도"));
    public static readonly Quantity<TechnicalProgramme> Succeeded = new("succeeded", "0 or 1", 0, 1, new("success this month", "이달의 성공"));
    public static readonly Quantity<TechnicalProgramme> Achieved = new("achieved", "0 or 1", 0, 1, new("has succeeded", "성공 달성"));
    public static readonly Quantity<TechnicalProgramme> AttemptChance = new("attempt-chance", "0 to 1", 0, 1, new("chance of an attempt this month", "이달 시도 확률"));
    public static readonly Quantity<TechnicalProgramme> SuccessChance = new("success-chance", "0 to 1", 0, 1, new("success probability of an attempt", "시도당 성공 확률"));

    // Deals and their terms
    public static readonly Quantity<Deal> AlternativesOfA = new("alternatives-of-a", "0 to 1", 0, 1, new("other sources of the first party", "첫째 당사국의 대안"));
    public static readonly Quantity<Deal> AlternativesOfB = new("alternatives-of-b", "0 to 1", 0, 1, new("other sources of the second party", "둘째 당사국의 대안"));
    public static readonly Quantity<Deal> UrgencyOfA = new("urgency-of-a", "0 to 1", 0, 1, new("need of the first party", "첫째 당사국의 절박함"));
    public static readonly Quantity<Deal> UrgencyOfB = new("urgency-of-b", "0 to 1", 0, 1, new("need of the second party", "둘째 당사국의 절박함"));
    public static readonly Quantity<Deal> LeverageOfA = new("leverage-of-a", "0 to 1", 0, 1, new("leverage of the first party", "첫째 당사국의 협상력"));
    public static readonly Quantity<Deal> LeverageOfB = new("leverage-of-b", "0 to 1", 0, 1, new("leverage of the second party", "둘째 당사국의 협상력"));
    public static readonly Quantity<Deal> Surplus = new("surplus", "million USD/month", -Any, Any, new("joint surplus", "공동 잉여"));
    public static readonly Quantity<Deal> Struck = new("struck", "0 to 1", 0, 1, new("deal in force", "거래 성립"));
    public static readonly Quantity<DealTerm> Size = new("size", "as the term says", 0, Any, new("size of the term", "조건의 크기"));
    public static readonly Quantity<DealTerm> Ramp = new("ramp", "months", 0, Any, new("months to full size", "전면 이행까지의 개월"));
    public static readonly Quantity<DealTerm> Lasts = new("lasts", "months", 0, Any, new("months that it lasts", "지속 개월"));
    public static readonly Quantity<DealTerm> Output = new("output", "units/month", 0, Any, new("giver's own output", "공급국 생산량"));
    public static readonly Quantity<DealTerm> Reserve = new("reserve", "units", 0, Any, new("giver's reserve", "공급국 비축량"));
    public static readonly Quantity<DealTerm> Delivered = new("delivered", "as the term says", 0, Any, new("delivered this month", "이달 이행량"));

    // Sanctions
    public static readonly Quantity<SanctionsRegime> Stringency = new("stringency", "0 to 1", 0, 1, new("stringency of sanctions", "제재 강도"));
    public static readonly Quantity<SanctionsRegime> Enforcement = new("enforcement", "0 to 1", 0, 1, new("enforcement of sanctions", "제재 이행"));
    public static readonly Quantity<SanctionsRegime> Monitoring = new("monitoring", "0 to 1", 0, 1, new("mandate of the monitors", "감시단 임무"));
    public static readonly Quantity<SanctionsRegime> OtherMonitoring = new("other-monitoring", "0 to 1", 0, 1, new("monitoring outside the council", "안보리 밖의 감시"));
    public static readonly Quantity<SanctionsRegime> Precedent = new("precedent", "0 to 1", 0, 1, new("precedent of a failed draft", "부결 선례"));
    public static readonly Quantity<SanctionsRegime> AdoptionChance = new("adoption-chance", "0 to 1", 0, 1, new("chance that a draft is adopted", "결의안 채택 확률"));
    public static readonly Quantity<SanctionsRegime> RenewalChance = new("renewal-chance", "0 to 1", 0, 1, new("chance that the monitors are renewed", "감시단 연장 확률"));
    public static readonly Quantity<SanctionsRegime> Adopted = new("adopted", "measures", 0, Any, new("new measures adopted", "채택된 새 조치"));
    public static readonly Quantity<SanctionsRegime> AnyAdopted = new("any-adopted", "0 or 1", 0, 1, new("a new measure has been adopted", "새 조치 채택 여부"));

    // War
    public static readonly Quantity<War> GoingOn = new("going-on", "0 or 1", 0, 1, new("war still going on", "전쟁 지속"));
    public static readonly Quantity<War> Age = new("age", "months", 0, Any, new("months of war so far", "전쟁 경과 개월"));
    public static readonly Quantity<War> EndingHazard = new("ending-hazard", "1/month", 0, Any, new("hazard of ending", "종전 위험률"));
    public static readonly Quantity<Belligerent> WantedFire = new("wanted-fire", "rounds/day", 0, Any, new("fire that the front asks for", "전선이 요구하는 화력"));
    public static readonly Quantity<Belligerent> Stock = new("stock", "rounds", 0, Any, new("rounds in stock", "비축 포탄"));
    public static readonly Quantity<Belligerent> Production = new("production", "rounds/month", 0, Any, new("own production", "자체 생산"));
    public static readonly Quantity<Belligerent> ProductionCapacity = new("production-capacity", "rounds/month", 0, Any, new("production at full expansion", "최대 생산 능력"));
    public static readonly Quantity<Belligerent> Fire = new("fire", "rounds/day", 0, Any, new("shells fired per day", "하루 발사 포탄"));
    public static readonly Quantity<Belligerent> Shortage = new("shortage", "0 to 1", 0, 1, new("shortage of shells", "포탄 부족"));
    public static readonly Quantity<Belligerent> Exhaustion = new("exhaustion", "index", 0, Any, new("exhaustion", "소진도"));

    // Supporters
    public static readonly Quantity<Supporter> UsualAid = new("usual-aid", "EUR billion/month", 0, Any, new("aid at the start", "시작 시점 지원"));
    public static readonly Quantity<Supporter> AidPolicy = new("aid-policy", "multiple", 0, Any, new("aid policy", "지원 정책"));
    public static readonly Quantity<Supporter> RoundsPerAid = new("rounds-per-aid", "rounds/EUR billion", 0, Any, new("rounds in a billion of aid", "지원 10억 유로당 포탄"));
    public static readonly Quantity<Supporter> Aid = new("aid", "EUR billion/month", 0, Any, new("aid given", "지원액"));
    public static readonly Quantity<Supporter> Fatigue = new("fatigue", "share of adults", 0, 1, new("fatigue with the war", "전쟁 피로"));
    public static readonly Quantity<Supporter> Burden = new("burden", "EUR billion/month", 0, Any, new("burden", "부담"));

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyDictionary<string, Quantity> All { get; } = typeof(Quantities)
        .GetFields(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static)
        .Select(field => (Quantity)field.GetValue(null)!)
        .ToDictionary(quantity => quantity.Id);
}
