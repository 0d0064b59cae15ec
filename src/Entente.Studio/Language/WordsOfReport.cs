namespace Entente.Studio;

// Of the report page.
sealed partial class Words
{
    public string TakeAlong => Say("Take it along", "가져가기");
    public string ReportIs => Say(
        "One file with every outcome's course, the event's terms, the claims, the causal diagram and all sources. It opens without a network and asks for nothing outside itself.",
        "모든 결과의 경과, 사건의 조건, 주장, 인과 구조와 모든 출처를 담은 파일 하나. 네트워크 없이 열리고 바깥에 아무것도 요청하지 않는다.");
    public string DownloadReport => Say("Download the report (HTML)", "보고서 내려받기(HTML)");
    public string PrintReport => Say("Open the report to print it or save it as PDF", "인쇄하거나 PDF로 저장할 보고서 열기");
    public string ReportTakes => Say("It is computed when you ask for it, which takes some seconds.", "요청할 때 계산하므로 몇 초 걸린다.");
    public string Numbers => Say("The numbers", "숫자");
    public string ImpactAs(string kind) => Say($"All impacts as {kind}", $"모든 영향 {kind}");
    public string ClaimsAs(string kind) => Say($"All claims as {kind}", $"모든 주장 {kind}");
    public string NumbersAre => Say(
        "By the published schemas, and to the byte what the command prints.", "공개된 스키마에 따르며, 명령이 출력하는 것과 바이트까지 같다.");
    public string Reproduce => Say("Reproduce this", "재현하기");
    public string ByCommand => Say("With the command", "명령으로");
    public string ByProgram => Say("With a program in C#", "C# 프로그램으로");
    public string ByProgramIs => Say(
        "Save it in the folder of a checkout as reproduce.cs and type dotnet run reproduce.cs.", "체크아웃 폴더에 reproduce.cs로 저장하고 dotnet run reproduce.cs를 실행한다.");
    public string ByRequest => Say("Over the network", "네트워크로");
    public string ByAddress => Say("With this address", "이 주소로");
    public string ByAddressIs => Say(
        "It holds the case, every lever, the seed, the date, the language and what is pinned; opened elsewhere it shows the same numbers.",
        "사례, 모든 조정 변수, 시드, 시점, 언어와 고정한 설정이 들어 있어 다른 곳에서 열어도 같은 숫자가 나온다.");
    public string Copy => Say("Copy", "복사");
    public string Copied => Say("Copied", "복사됨");
}
