using Entente.Records;
using Entente.Studio;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Tests;

/// <summary>Whatever is wrong is said in one sentence, as problem details.</summary>
public sealed class ProblemTests(Host host)
{
    [Theory]
    [InlineData("GET", "/api/v1/cases/vostochny-2033", 404, "did you mean 'vostochny-2023'?")]
    [InlineData("GET", "/api/v1/cases/vostochny-2033/impact", 404, "did you mean 'vostochny-2023'?")]
    [InlineData("GET", "/api/v1/case", 404, "openapi.json")]
    [InlineData("GET", "/api/v2/cases", 404, "openapi.json")]
    [InlineData("GET", "/api/v1/records/event", 404, "openapi.json")]
    [InlineData("GET", "/api/somewhere", 404, "/api")]
    [InlineData("GET", "/api/v1/cases/dprk-famine-1994/scores", 404, "has no questions")]
    [InlineData("POST", "/api/v1/cases", 405, "expected GET.")]
    [InlineData("GET", "/api/v1/cases/vostochny-2023/run", 405, "expected POST.")]
    [InlineData("DELETE", "/api/v1/cases/vostochny-2023", 405, "expected GET.")]
    [InlineData("GET", "/api/v1/cases?verbose=1", 400, "there is no field 'verbose' here; expected none.")]
    [InlineData("GET", "/api/v1/cases/vostochny-2023/impact?replicate=5", 400, "did you mean 'replicates'?")]
    [InlineData("GET", "/api/v1/cases/vostochny-2023/impact?outcome=war-going-on", 400, "there is no field 'outcome' here")]
    [InlineData("GET", "/api/v1/cases/vostochny-2023/impact?seed=1&seed=2", 400, "seed is given twice; expected it once.")]
    [InlineData("GET", "/api/v1/cases/vostochny-2023/impact?prior=perhaps", 400, "expected true or false.")]
    [InlineData("GET", "/api/v1/cases/vostochny-2023/impact?format=xml", 400, "expected one of json, csv.")]
    [InlineData("GET", "/api/v1/cases/vostochny-2023/impact?set=us-ade=50", 400, "did you mean 'us-aid'?")]
    [InlineData("GET", "/api/v1/cases/vostochny-2023/impact?set=us-aid=-1", 400, "the lever 'us-aid' is set to -1; expected")]
    [InlineData("GET", "/api/v1/cases/vostochny-2023/impact?set=us-aid=NaN", 400, "expected a number in")]
    [InlineData("GET", "/api/v1/cases/vostochny-2023/impact?off=blocks", 400, "did you mean 'Blocs'?")]
    [InlineData("GET", "/api/v1/cases/vostochny-2023/impact?observe-until=1999-01-01", 400, "no observation up to 1999-01-01")]
    [InlineData("GET", "/api/v1/cases/vostochny-2023/explain", 400, "outcome is missing")]
    [InlineData("GET", "/api/v1/cases/vostochny-2023/explain?outcome=war-going", 400, "did you mean 'war-going-on'?")]
    [InlineData("GET", "/api/v1/cases/vostochny-2023/explain?outcome=war-going-on&how=fast", 400, "expected one of quick, exact, auto.")]
    public async Task A_request_that_cannot_be_answered_is_told_why(string method, string path, int status, string words)
    {
        await using var client = new Client(host.Address);
        var reply = (await client.Send(new(new(method), path))).IsProblem(status, words);
        if (status == 405)
            Assert.NotEmpty(reply.Headers["Allow"]);
    }

    /// <summary>A message that is meant for the error stream, of the kinds that may name a file or the code.</summary>
    public static TheoryData<Exception> Unforeseen =>
    [
        new InputException("/home/someone/case.yaml", 3, "there is no such field."),
        new InvalidOperationException("Sequence contains no elements in /home/someone"),
        new IOException("Could not find a part of the path '/home/someone'."),
        new OperationCanceledException(),
    ];

    [Theory]
    [MemberData(nameof(Unforeseen))]
    public async Task What_nobody_foresaw_is_not_told(Exception exception)
    {
        var context = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider() };
        context.Request.Path = "/api/v1/cases";
        context.Response.Body = new MemoryStream();
        await Problems.Catch(context, _ => throw exception);
        Assert.Equal(500, context.Response.StatusCode);
        var told = System.Text.Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray());
        Assert.Equal("""{"type":"about:blank","title":"Internal Server Error","status":500,"detail":"something went wrong here; the program\u0027s error stream says what."}""", told);
    }
}
