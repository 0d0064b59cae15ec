namespace Entente.Report;

// Of an explanation, and of the list of cases.
sealed partial class Phrases
{
    public string Measures(Outcome outcome) => Say(
        $"{outcome.Quantity.Id} of {outcome.Entity.Id}, in {outcome.Unit}",
        $"{Name(outcome.Entity)}의 {Name(outcome.Quantity)}, 단위 {Unit(outcome.Unit)}");
    public string StaysAsItBegan => Say(
        "No mechanism of this case writes it: it stays as it began.",
        "이 사례에는 이 변수를 결정하는 메커니즘이 없다. 시작할 때의 값이 그대로 남는다.");
    public string Stands(string mechanism, int steps, IEnumerable<Quantity> through) => Fill(
        $"{mechanism}, {(steps == 1 ? "which writes it" : $"{steps} steps away")}, through {Names(through)}",
        $"{mechanism}, {(steps == 1 ? "이 결과를 직접 결정함" : $"{steps}단계 떨어짐")}, 통로: {Names(through)}");
    public string Claim(string note) => Say(note, $"주장(영문): {note}");
    public string Equation(string note) => Say(note, $"식: {note}");
    public string After(string literature) => Say($"After {literature}.", $"참고 문헌: {literature}.");
    public string Reads => Say("reads", "이달의 값을 읽는 변수");
    public string Recalls => Say("recalls from the month before", "지난달의 값을 읽는 변수");
    public string Writes => Say("writes", "결정하는 변수");

    public string Name(Quantity quantity) => Name(quantity.Id, quantity.Title);
    public string Name(Entity entity) => Name(entity.Id, entity.Title);
    public string Names(IEnumerable<Quantity> quantities) => string.Join(", ", quantities.Select(Name));

    public string StartHeading => Say("At the start", "시작 시점");
    public string Heading(Quantity quantity) => Say($"{quantity.Id}, {quantity.Title.En} ({quantity.Unit})", $"{quantity.Id}, {quantity.Title.Ko} ({Unit(quantity.Unit)})");
    public string EventHeading(Text title, DateOnly date) => Say($"The event: {title.En}, {Date(date)}", $"사건: {title.Ko}, {Date(date)}");
    public string Heading(DealTerm term) => Say($"{term.Id}, {FromTo(term.From.Id, term.To.Id)} ({term.Unit})", $"{term.Id}, {term.Title.Ko}, {FromTo(term.From.Id, term.To.Id)} ({Unit(term.Unit)})");
    public string Worth(DealTerm term) => Fill(
        $"worth {term.UnitValue} million USD a unit, cost to the giver {term.CostShare} of that, importance {term.Importance}{(term.Kind == TermKind.Arms ? FormattableString.Invariant($", {term.RoundsPerUnit} rounds' effect a unit") : "")}",
        $"단위당 가치 {term.UnitValue}백만 달러, 제공국의 비용은 그 가치의 {term.CostShare}배, 중요도 {term.Importance}{(term.Kind == TermKind.Arms ? FormattableString.Invariant($", 단위당 포탄 {term.RoundsPerUnit}발의 효과") : "")}");

    public string AsOf(DateOnly day) => Say($"as of {Date(day)}", $"{Date(day)} 기준");
    public string Holds(int actors, int terms, int levers, int outcomes, int claims, int questions) => Fill(
        $"{actors} actors, {terms} terms, {levers} levers, {outcomes} outcomes, {claims} claims, {questions} questions",
        $"행위자 {actors}, 조건 {terms}, 조정 변수 {levers}, 결과 {outcomes}, 주장 {claims}, 예측 문항 {questions}");
}
