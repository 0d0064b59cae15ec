namespace Entente.Report;

/// <summary>What a reader is told of series' scores, in both languages.</summary>
sealed class SeriesWords(Language language)
{
    public string ByHorizon => Say("Series by horizon", "예측 기간별 시계열");
    public string BySeries => Say("Series one by one", "시계열별");
    public string Horizon => Say("months ahead", "개월 앞");
    public string Count => Say("n", "수");
    public string Model => Say("model", "모형");
    public string Persistence => Say("persistence", "현상 유지");
    public string Drift => Say("drift", "추세 지속");
    public string LessPersistence => Say("model less persistence", "모형 빼기 현상 유지");
    public string LessDrift => Say("model less drift", "모형 빼기 추세 지속");
    public string Series => Say("series", "시계열");
    public string Ratio => Say("of best rival", "경쟁 대비");

    public string HorizonsAre => Say(
        "CRPS: the mean distance of the replicates to what was recorded, less half their mean distance to each other; 0 at best. Divided by the mean size of the "
        + "series' known changes, so that series compare. Persistence is the last known figure give or take the known changes over the same time; drift goes on as "
        + "the series went. Of the differences the 90% interval by a paired bootstrap, too narrow since forecasts of one series share what happened; below 0 the model is better. "
        + "Each start has its own world and records and a fit to the years before it, but the priors that the fit begins with were chosen in the case's own year, and the "
        + "alignments were read in hindsight: that much the scores flatter. A figure counts under the nearest horizon at or after it.",
        "CRPS는 반복들과 기록값의 평균 거리에서 반복들 사이 평균 거리의 절반을 뺀 값으로 0이 가장 좋다. 시계열끼리 비교하기 위해 알려진 변화의 평균 크기로 나눈다. "
        + "현상 유지는 마지막으로 알려진 값에 같은 기간의 알려진 변화를 더하고 뺀 것이고, 추세 지속은 이제까지의 추세가 이어진다고 본 것이다. "
        + "차이의 구간은 짝지은 부트스트랩의 90% 구간으로, 한 시계열의 예측들이 같은 사실을 공유하므로 실제보다 좁다. 0보다 작으면 모형이 낫다. "
        + "각 시작 시점은 당시의 세계와 기록, 그 이전 해들에 대한 추정을 갖지만 추정의 출발점인 사전분포는 사례의 해에 정한 것이고 정렬도는 뒤에 읽은 것이다. 그만큼 점수가 후하다.");

    public string LeftOut(int forecasts) => Say(
        $"Left out of these means, since nothing was known of how much their series move: {forecasts}.",
        $"시계열이 얼마나 움직이는지 알려진 것이 없어 이 평균에서 뺀 예측: {forecasts}개.");

    public string SeriesAre => Say(
        "Mean CRPS over the origins, in the unit of the series; the last column is the model's as a multiple of the better rival's, and above 1 the model lost.",
        "출발 시점 전체의 평균 CRPS, 시계열의 단위. 마지막 열은 나은 쪽 경쟁 예측의 몇 배인지이며 1보다 크면 모형이 진 것이다.");

    string Say(string english, string korean) => language == Language.Korean ? korean : english;
}
