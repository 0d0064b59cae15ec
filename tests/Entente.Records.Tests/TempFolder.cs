namespace Entente.Records.Tests;

/// <summary>A small, sound data folder that a test spoils in one place.</summary>
sealed class TempFolder : IDisposable
{
    static readonly Dictionary<string, string> Sound = new()
    {
        ["sources.csv"] = """
            id,title,publisher,kind,published,note
            un,A resolution,United Nations,official,2006,read
            kiel,A tracker,Kiel,dataset,2026-08-04,
            """,
        ["actors.csv"] = """
            code,name_en,name_ko,kind,cow,gw,source
            PRK,North Korea,북한,state,731,731,un
            RUS,Russia,러시아,state,365,365,un
            """,
        ["states.csv"] = """
            code,kind,iso3,iso2,cow,gw,name_en,name_ko,capital_en,capital_ko,lat,lon,start,end,aliases
            DEU,state,DEU,DE,260@1949-09-21..1990-10-02;255@1990-10-03..,260,Germany,독일,Berlin,베를린,52.5200,13.4050,1949-09-21,,West Germany
            PRK,state,PRK,KP,731,731,North Korea,북한,Pyongyang,평양,39.0392,125.7625,1948-09-09,,"Korea, North"
            """,
        ["series.csv"] = """
            indicator,variant,actor,partner,start,end,value,low,high,unit,source,published,confidence,note
            aid,,RUS,PRK,2022-01-01,2022-12-31,2,1,3,EUR billion,kiel,2023-02-28,high,
            aid,,RUS,PRK,2023-01-01,2023-12-31,4,,,EUR billion,kiel,2024-02-29,medium,
            cap,,PRK,,2018-01-01,,500000,,,barrels/year,un,2017-12-22,high,
            """,
        ["events.csv"] = """
            date,precision,actor,relation,partner,category,magnitude,unit,outcome,summary,source,confidence
            2023-09-13,day,PRK,leader meets,RUS,summit,,,no document,"A summit, at a spaceport.",un;kiel,high
            """,
        ["attempts.csv"] = """
            date,precision,time_utc,actor,vehicle,class,facility,outcome,apogee_km,distance_km,source
            2023-08-23,day,18:50,PRK,Chollima-1,SLV,sohae,failure,,,un
            """,
        ["votes.csv"] = """
            document,date,kind,trigger,result,yes,no,abstain,usa,gbr,fra,chn,rus,source,note
            S/RES/1718 (2006),2006-10-14,sanctions,1st nuclear test,adopted,15,0,0,yes,yes,yes,yes,yes,un,
            """,
        ["claims.csv"] = """
            id,paraphrase,paraphrase_ko,type,cause,effect,direction,actors,mechanism,testable,test,test_ko,record_test,not_testable,not_testable_ko,what_happened,confidence
            C1,A claim.,주장.,fact,a,b,+,PRK;RUS,alignment,yes,Look.,본다.,count(events) > 0,,,It did.,high
            """,
        ["questions.csv"] = """
            id,question,asof,window_start,deadline,resolution,resolution_date,resolution_source,confidence,family,base_rate,base_rate_method
            Q1,Will it?,2023-09-30,2023-10-01,2023-12-31,yes,2023-12,record,high,alignment,0.5,frequency
            """,
    };

    public TempFolder()
    {
        foreach (var (file, text) in Sound)
            File.WriteAllText(PathOf(file), text + "\n");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("entente-records-").FullName;

    public string PathOf(string file) => Path.Combine(Folder, file);

    public void Replace(string file, string old, string with)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(PathOf(file), text.Replace(old, with, StringComparison.Ordinal));
    }

    /// <summary>Reads every file, those of a case too, and gives what was wrong.</summary>
    public InputException Complaint() => Assert.Throws<InputException>(LoadAll);

    public void LoadAll()
    {
        var records = Archive.Load(Folder);
        Claims.Load(PathOf("claims.csv"), records);
        Questions.Load(PathOf("questions.csv"));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
