using OnRecord.Checking;
using OnRecord.Robustness.Tests.Corpus;
using OnRecord.Schema;

namespace OnRecord.Robustness.Tests.Engines;

/// <summary>The checker: shape, references, attribution, rules, quotes.</summary>
internal static class DataEngine
{
    public static Answer Ask(DataText data)
    {
        DossierFile file = new(data.Path, DataFile.Read(data.Text, DataFile.FormatOf(data.Path)), data.Plan) { RecordType = data.RecordType };
        CheckResult result = Checker.Check(new CheckRequest(file, data.Files) { Options = new CheckOptions { Style = true } });
        string output = string.Join('\n', result.Claims) + string.Join('\n', result.Quotes.Select(static quote => quote.ClaimId + " " + quote.Match.Grade)) + result.Records;
        return new Answer(data.Text, result.Findings.ToEquatableArray(), output);
    }
}
