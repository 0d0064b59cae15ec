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
    public static readonly Quantity<Actor> Talks = new("talks", "0 to 1", 0, 1, new("talks under way", "대화 진행")) { Neutral = 0 };
    public static readonly Quantity<Actor> Priority = new("priority", "multiple", 0, Any, new("priority of its programmes", "무기 개발의 우선순위")) { Neutral = 1 };
    public static readonly Quantity<Actor> Spending = new("spending", "billion USD/year", 0, Any, new("military spending", "군사비")) { Neutral = 0 };
    public static readonly Quantity<Actor> SpendingTrend = new("spending-trend", "1/year", -1, 1, new("growth of spending at the start", "시작 시점 군사비 증가율")) { Neutral = 0 };
    public static readonly Quantity<Actor> Reaction = new("reaction", "1/year", 0, Any, new("spending answered to rivals' spending", "상대 군사비에 대한 반응")) { Neutral = 0 };
    public static readonly Quantity<Actor> CostDamping = new("cost-damping", "1/year", 0, Any, new("damping of spending by its cost", "비용에 의한 군사비 억제")) { Neutral = 0 };
    public static readonly Quantity<Actor> SpendingShock = new("spending-shock", "1/sqrt(year)", 0, Any, new("chance in a year's spending", "연간 군사비의 우연 변동")) { Neutral = 0 };
    public static readonly Quantity<Actor> Grievance = new("grievance", "billion USD/year²", -Any, Any, new("spending that rests on grievance", "불만에 따른 군사비 증가"));
    public static readonly Quantity<Actor> SpendingAgainstTrend = new("spending-against-trend", "ratio", 0, Any, new("spending against the start's trend", "시작 추세 대비 군사비")) { Neutral = 1 };
    public static readonly Quantity<Actor> TrackingBurden = new("tracking-burden", "hulls", 0, Any, new("hulls that follow boats at sea", "잠수함 추적에 묶인 함정")) { Neutral = 0 };

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
    public static readonly Quantity<TechnicalProgramme> NewAttempts = new("new-attempts", "attempts", 0, Any, new("attempts since the start", "시작 이후 시도")) { Neutral = 0 };
    public static readonly Quantity<TechnicalProgramme> NewSuccesses = new("new-successes", "successes", 0, Any, new("successes since the start", "시작 이후 성공")) { Neutral = 0 };
    public static readonly Quantity<TechnicalProgramme> CampaignPace = new("campaign-pace", "attempts/year", 0, Any, new("pace of attempts before a success", "성공 이전 시도 빈도"));
    public static readonly Quantity<TechnicalProgramme> RoutinePace = new("routine-pace", "attempts/year", 0, Any, new("pace of attempts after a success", "성공 이후 시도 빈도"));
    public static readonly Quantity<TechnicalProgramme> Severity = new("severity", "0 to 1", 0, 1, new("gravity of an attempt in the Council's eyes", "안보리가 보는 심각성"));
    public static readonly Quantity<TechnicalProgramme> ThreatWeight = new("threat-weight", "index", 0, Any, new("threat of a reliable product", "완성된 무기의 위협"));
    public static readonly Quantity<TechnicalProgramme> Gain = new("gain", "logit/month", 0, Any, new("level gained this month", "이달의 기술 향상"));
    public static readonly Quantity<TechnicalProgramme> Attempted = new("attempted", "0 or 1", 0, 1, new("attempt this month", "이달의 시도"));
    public static readonly Quantity<TechnicalProgramme> Succeeded = new("succeeded", "0 or 1", 0, 1, new("success this month", "이달의 성공"));
    public static readonly Quantity<TechnicalProgramme> Achieved = new("achieved", "0 or 1", 0, 1, new("has succeeded", "성공 달성"));
    public static readonly Quantity<TechnicalProgramme> TriedAgain = new("tried-again", "0 or 1", 0, 1, new("attempt since the start", "시작 이후 시도 여부")) { Neutral = 0 };
    public static readonly Quantity<TechnicalProgramme> OutOfTurn = new("out-of-turn", "attempts", -1, 1, new("attempts beyond the rhythm of the start", "시작 시점의 빈도를 넘는 시도")) { Neutral = 0 };
    public static readonly Quantity<TechnicalProgramme> AttemptChance = new("attempt-chance", "0 to 1", 0, 1, new("chance of an attempt this month", "이달 시도 확률"));
    public static readonly Quantity<TechnicalProgramme> SuccessChance = new("success-chance", "0 to 1", 0, 1, new("success probability of an attempt", "시도당 성공 확률"));

    // Fleets
    public static readonly Quantity<Fleet> LeadTime = new("lead-time", "years", 0, Any, new("years to the first boat without help", "도움 없이 첫 함정까지의 햇수"));
    public static readonly Quantity<Fleet> Progress = new("progress", "share", 0, 1, new("work done towards the first boat", "첫 함정까지의 진척도"));
    public static readonly Quantity<Fleet> BuildPace = new("build-pace", "boats/year", 0, Any, new("boats built once the first is done", "첫 함정 이후 건조 속도"));
    public static readonly Quantity<Fleet> Boats = new("boats", "boats", 0, Any, new("boats in service", "취역 함정"));
    public static readonly Quantity<Fleet> OnStation = new("on-station", "share", 0, 1, new("share of boats at sea", "해상 전개 비율"));
    public static readonly Quantity<Fleet> AtSea = new("at-sea", "boats", 0, Any, new("boats at sea", "해상 전개 함정")) { Neutral = 0 };
    public static readonly Quantity<Fleet> BoatWeight = new("boat-weight", "index", 0, Any, new("threat of a boat at sea", "해상 함정의 위협")) { Neutral = 0 };
    public static readonly Quantity<Fleet> HullsPerBoat = new("hulls-per-boat", "hulls", 0, Any, new("hulls that it takes to follow a boat", "함정 하나를 추적하는 함정 수"));

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
    public static readonly Quantity<DealTerm> Ramp = new("ramp", "months", 0, Any, new("months to full size", "전면 이행까지의 개월")) { Neutral = 1 };
    public static readonly Quantity<DealTerm> Lasts = new("lasts", "months", 0, Any, new("months that it lasts", "지속 개월")) { Neutral = 1_200 };
    public static readonly Quantity<DealTerm> After = new("after", "months", 0, Any, new("months until it begins", "개시까지의 개월")) { Neutral = 0 };
    public static readonly Quantity<DealTerm> HiddenShare = new("hidden-share", "multiple", 0, Any, new("share of the term in the deal that holds", "실제 합의에서의 조건 비중")) { Neutral = 1 };
    public static readonly Quantity<DealTerm> Output = new("output", "units/month", 0, Any, new("giver's own output", "공급국 생산량")) { Neutral = 0 };
    public static readonly Quantity<DealTerm> Reserve = new("reserve", "units", 0, Any, new("giver's reserve", "공급국 비축량")) { Neutral = 0 };
    public static readonly Quantity<DealTerm> Delivered = new("delivered", "as the term says", 0, Any, new("delivered this month", "이달 이행량"));
    public static readonly Quantity<DealTerm> DeliveredSoFar = new("delivered-so-far", "the terms' units", 0, Any, new("delivered since the start", "시작 이후 누적 이행량")) { Neutral = 0 };
    public static readonly Quantity<Deal> Evidence = new("evidence", "log likelihood", -Any, Any, new("evidence of the observations so far", "지금까지 관측의 증거")) { Neutral = 0 };
    public static readonly Quantity<HiddenDeal> PriorWeight = new("prior-weight", "weight", 0, Any, new("weight of a hidden deal beforehand", "숨은 합의의 사전 가중치"));
    public static readonly Quantity<HiddenDeal> Holds = new("holds", "0 or 1", 0, 1, new("the hidden deal holds", "숨은 합의의 실제 여부"));
    public static readonly Quantity<Observation> Taken = new("taken", "0 or 1", 0, 1, new("the observation is taken into account", "관측 반영 여부")) { Neutral = 0 };
    public static readonly Quantity<Observation> SoFar = new("so-far", "the terms' units", 0, Any, new("delivered so far", "누적 이행량"));

    // Sanctions
    public static readonly Quantity<SanctionsRegime> Stringency = new("stringency", "0 to 1", 0, 1, new("stringency of sanctions", "제재 강도"));
    public static readonly Quantity<SanctionsRegime> Enforcement = new("enforcement", "0 to 1", 0, 1, new("enforcement of sanctions", "제재 이행"));
    public static readonly Quantity<SanctionsRegime> Watch = new("watch", "0 to 1", 0, 1, new("enforcement that monitoring upholds", "감시가 뒷받침하는 제재 이행")) { Neutral = 1 };
    public static readonly Quantity<SanctionsRegime> Monitoring = new("monitoring", "0 to 1", 0, 1, new("mandate of the monitors", "감시단 임무"));
    public static readonly Quantity<SanctionsRegime> OtherMonitoring = new("other-monitoring", "0 to 1", 0, 1, new("monitoring outside the council", "안보리 밖의 감시"));
    public static readonly Quantity<SanctionsRegime> Precedent = new("precedent", "0 to 1", 0, 1, new("precedent of a failed draft", "부결 선례"));
    public static readonly Quantity<SanctionsRegime> AdoptionChance = new("adoption-chance", "0 to 1", 0, 1, new("chance that a draft is adopted", "결의안 채택 확률"));
    public static readonly Quantity<SanctionsRegime> RenewalChance = new("renewal-chance", "0 to 1", 0, 1, new("chance that the monitors are renewed", "감시단 연장 확률"));
    public static readonly Quantity<SanctionsRegime> Adopted = new("adopted", "measures", 0, Any, new("new measures adopted", "채택된 새 조치"));
    public static readonly Quantity<SanctionsRegime> AnyAdopted = new("any-adopted", "0 or 1", 0, 1, new("a new measure has been adopted", "새 조치 채택 여부"));
    public static readonly Quantity<VetoHolder> Vetoes = new("vetoes", "vetoes", 0, Any, new("vetoes cast since the start", "시작 이후 거부권 행사")) { Neutral = 0 };

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
    public static readonly Quantity<Supporter> AidSoFar = new("aid-so-far", "EUR billion", 0, Any, new("aid given since the start", "시작 이후 누적 지원액")) { Neutral = 0 };
    public static readonly Quantity<Supporter> Fatigue = new("fatigue", "share of adults", 0, 1, new("fatigue with the war", "전쟁 피로"));
    public static readonly Quantity<Supporter> Burden = new("burden", "EUR billion/month", 0, Any, new("burden", "부담"));

    // Blocs
    public static readonly Quantity<Commitment> CommitmentPace = new("commitment-pace", "1/year", 0, Any, new("pace of the commitment at the start", "시작 시점 공약 속도"));
    public static readonly Quantity<Commitment> CommitmentHazard = new("commitment-hazard", "1/year", 0, Any, new("hazard of the commitment", "공약 위험률"));
    public static readonly Quantity<Commitment> Made = new("made", "0 or 1", 0, 1, new("commitment made", "공약 성립"));
    public static readonly Quantity<Commitment> Entered = new("entered", "0 or 1", 0, 1, new("commitment made this month", "이달의 공약 성립")) { Neutral = 0 };
    public static readonly Quantity<Arena> Polarisation = new("polarisation", "0 to 1", 0, 1, new("polarisation into two camps", "두 진영으로의 양극화"));
    public static readonly Quantity<Arena> Balance = new("balance", "0 to 1", 0, 1, new("balance of the signed graph (1 - twice its frustration)", "부호 그래프의 균형도"));

    // Proliferation
    public static readonly Quantity<Aspirant> Credibility = new("credibility", "0 to 1", 0, 1, new("credibility of the protector's promise", "보호국 공약의 신뢰도"));
    public static readonly Quantity<Aspirant> FeltCredibility = new("felt-credibility", "0 to 1", 0, 1, new("credibility as it is felt", "체감 신뢰도"));
    public static readonly Quantity<Aspirant> NuclearSupport = new("nuclear-support", "share of adults", 0, 1, new("support for own nuclear weapons", "자체 핵무장 지지"));
    public static readonly Quantity<Aspirant> StartPace = new("start-pace", "1/year", 0, Any, new("pace of a decision to start at the start", "시작 시점 핵개발 착수 속도"));
    public static readonly Quantity<Aspirant> StartHazard = new("start-hazard", "1/year", 0, Any, new("hazard of a decision to start", "핵개발 착수 위험률"));
    public static readonly Quantity<Aspirant> Started = new("started", "0 or 1", 0, 1, new("a weapons programme has been started", "핵개발 착수"));

    // Crises and lines
    public static readonly Quantity<Rivalry> IncidentPace = new("incident-pace", "1/year", 0, Any, new("pace of incidents at the start", "시작 시점 사건 빈도"));
    public static readonly Quantity<Rivalry> HotLine = new("hot-line", "0 to 1", 0, 1, new("hot line that is answered", "응답하는 직통선")) { Neutral = 0 };
    public static readonly Quantity<Rivalry> Rung = new("rung", "0 none to 4 war", 0, 4, new("rung of the escalation ladder", "위기 고조 단계")) { Neutral = 0 };
    public static readonly Quantity<Rivalry> HighestRung = new("highest-rung", "0 none to 4 war", 0, 4, new("highest rung so far", "지금까지의 최고 단계"));
    public static readonly Quantity<Rivalry> Incidents = new("incidents", "incidents", 0, Any, new("incidents so far", "누적 사건")) { Neutral = 0 };
    public static readonly Quantity<Rivalry> LimitedForce = new("limited-force", "0 or 1", 0, 1, new("limited force or worse has been used", "제한적 무력 이상 사용"));
    public static readonly Quantity<Line> Stance = new("stance", "-1 engagement to 1 pressure", -1, 1, new("line", "노선"));
    public static readonly Quantity<Line> Turnover = new("turnover", "0 to 1", 0, 1, new("chance that an election changes the line", "선거에 의한 노선 변경 확률")) { Neutral = 0 };
    public static readonly Quantity<Line> ElectedStance = new("elected-stance", "-1 engagement to 1 pressure", -1, 1, new("line of the other camp", "상대 진영의 노선")) { Neutral = 0 };
    public static readonly Quantity<Line> Pressure = new("pressure", "0 to 1", 0, 1, new("pressure", "압박")) { Neutral = 0 };
    public static readonly Quantity<Line> Engagement = new("engagement", "0 to 1", 0, 1, new("engagement", "관여")) { Neutral = 0 };

    // Talks
    public static readonly Quantity<Negotiation> TalksState = new("talks-state", "0 none, 1 contact, 2 talks, 3 agreement, 4 collapse", 0, 4, new("state of the talks", "대화 단계"));
    public static readonly Quantity<Negotiation> ContactPace = new("contact-pace", "1/year", 0, Any, new("pace of first contacts at the start", "시작 시점 접촉 빈도"));
    public static readonly Quantity<Negotiation> Resumed = new("resumed", "0 or 1", 0, 1, new("talks have been held", "대화 재개")) { Neutral = 0 };
    public static readonly Quantity<Negotiation> Agreed = new("agreed", "0 or 1", 0, 1, new("an agreement has been reached", "합의 도달")) { Neutral = 0 };

    // Visits
    public static readonly Quantity<Visit> VisitPace = new("visit-pace", "1/year", 0, Any, new("pace of the visits at the start", "시작 시점 방문 빈도"));
    public static readonly Quantity<Visit> VisitHazard = new("visit-hazard", "1/year", 0, Any, new("hazard of a visit", "방문 위험률"));
    public static readonly Quantity<Visit> Visits = new("visits", "visits", 0, Any, new("visits since the start", "시작 이후 방문")) { Neutral = 0 };

    // Food
    public static readonly Quantity<Population> People = new("people", "million", 0, Any, new("people", "인구"));
    public static readonly Quantity<Population> FoodNeed = new("food-need", "kg/year", 0, Any, new("grain that a person needs", "1인당 필요 곡물"));
    public static readonly Quantity<Population> NormalHarvest = new("normal-harvest", "thousand tonnes/year", 0, Any, new("harvest with full inputs and fair weather", "정상 수확량"));
    public static readonly Quantity<Population> InputDependence = new("input-dependence", "0 to 1", 0, 1, new("share of the harvest that rests on imported inputs", "수입 투입재에 의존하는 수확 비중"));
    public static readonly Quantity<Population> MissingInputs = new("missing-inputs", "0 to 1", 0, 1, new("inputs missing on the fields", "농업 투입재 부족"));
    public static readonly Quantity<Population> Harvest = new("harvest", "thousand tonnes/year", 0, Any, new("last autumn's harvest", "지난 가을 수확량"));
    public static readonly Quantity<Population> NormalFoodImports = new("normal-food-imports", "thousand tonnes/year", 0, Any, new("food imports without a shortfall", "정상 식량 수입"));
    public static readonly Quantity<Population> AidOffered = new("aid-offered", "thousand tonnes/year", 0, Any, new("food aid that donors would give in full need", "최대 식량 원조"));
    public static readonly Quantity<Population> FoodImports = new("food-imports", "thousand tonnes/year", 0, Any, new("food imports", "식량 수입"));
    public static readonly Quantity<Population> FoodAid = new("food-aid", "thousand tonnes/year", 0, Any, new("food aid", "식량 원조"));
    public static readonly Quantity<Population> FoodPerHead = new("food-per-head", "kg/year", 0, Any, new("grain per head", "1인당 곡물"));
    public static readonly Quantity<Population> Hunger = new("hunger", "0 to 1", 0, 1, new("share of the need for food that is not met", "식량 부족률")) { Neutral = 0 };
    public static readonly Quantity<Population> Coping = new("coping", "0 to 1", 0, 1, new("share of a shortage that markets and gardens make good", "시장과 텃밭의 완충"));
    public static readonly Quantity<Population> ExcessDeathRate = new("excess-death-rate", "1/year", 0, 1, new("excess deaths, share of the people", "초과사망률"));
    public static readonly Quantity<Population> ExcessDeaths = new("excess-deaths", "thousand", 0, Any, new("excess deaths so far", "누적 초과사망"));
    public static readonly Quantity<Disaster> HarvestLoss = new("harvest-loss", "0 to 1", 0, 1, new("share of the year's harvest lost", "수확 손실률"));

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyDictionary<string, Quantity> All { get; } = typeof(Quantities)
        .GetFields(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static)
        .Select(field => (Quantity)field.GetValue(null)!)
        .ToDictionary(quantity => quantity.Id);
}
