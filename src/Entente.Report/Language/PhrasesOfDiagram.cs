namespace Entente.Report;

// Of the causal diagram.
sealed partial class Phrases
{
    public string DiagramCaption => Say(
        "Each point is a mechanism, clockwise in the order in which a month runs them. An arrow goes from the one that determines a variable to the one that uses it: solid within the month, dashed from the month before. Point at one for its variables.",
        "점은 메커니즘이며, 한 달 안에서 실행되는 순서대로 시계 방향으로 놓인다. 화살표는 변수를 결정하는 메커니즘에서 그 변수를 쓰는 메커니즘으로 향한다. 실선은 이달의 값, 점선은 지난달의 값이다. 하나를 가리키면 그 변수가 나온다.");
    public string DiagramAloud(int mechanisms, int arrows) => Fill($"{mechanisms} mechanisms and {arrows} arrows between them; the table below lists them.", $"메커니즘 {mechanisms}개와 그 사이의 화살표 {arrows}개. 아래 표에 모두 적었다.");
    public string AllArrows => Say("All arrows as a table", "모든 화살표를 표로 보기");
    public string FromColumn => Say("From", "출발");
    public string ToColumn => Say("To", "도착");
    public string VariablesColumn => Say("Variables", "변수");
    public string WhenColumn => Say("Value", "값");
    public string ThisMonth => Say("this month's", "이달의 값");
    public string LastMonth => Say("last month's", "지난달의 값");
    public string Given => Say("given", "주어진 값");

    /// <summary>A variable on an arrow: what is typed, or what is read.</summary>
    public string OnArrow(Quantity quantity) => Say(quantity.Id, quantity.Title.Ko);

    /// <summary>A node's title, and below it what is given to it, in lines of a width.</summary>
    public IEnumerable<string> Lines(CausalNode node, int width) =>
        [Of(node.Title), .. node.Given.Count == 0 ? [] : Wrap.Lines($"{Given}: {string.Join(", ", node.Given.Select(OnArrow))}", width)];
}
