using System.Globalization;
using OnRecord.Checking.Quotes;
using OnRecord.Quotes;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Tests;

/// <summary>The table of coverage, row by row.</summary>
public sealed class CoverageTests
{
    private static readonly MappingNode Coverage = Table.Read("coverage.yaml");

    public static TheoryData<string> Cases => [.. Coverage.Rows().Select(static row => row.Text("case")!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Open_are(string name)
    {
        MappingNode row = Coverage.Rows().Single(r => r.Text("case") == name);
        string path = row.Text("file") ?? "a.article.txt", text = row.Text("document")!;
        string passage = row.Text("passage") is { } words ? ", passage: '" + words + "'" : "";
        string dossier = "speakers: [{ id: ada, kind: person, name: Ada }]\ndocuments: [{ id: a, kind: article, language: en, file: " + path + " }]\nstatements:\n"
            + "  - { id: s, text: T, directness: mixed, stance: asserts, attribution: { by: [ada], in: a" + passage + " }, quote: [" + string.Join(", ", row.Texts("quotes").Select(static quote => "'" + quote + "'")) + "] }\n";
        CheckResult result = new Desk().Add("test.records.yaml", dossier, Desk.Plan("news")).AddDocument(path, text).Check("test.records.yaml");
        Assert.All(result.Quotes, static quote => Assert.True(quote.Match.IsFound));

        QuoteCoverage coverage = QuoteCoverage.Of(path, DocumentText.Create(text, DocumentText.FormatOf(path)), result.Quotes);
        Assert.Equal(row.Texts("open"), coverage.Open.Select(Place));
        Assert.All(coverage.Open, finding => Assert.Equal((path, true), (finding.Path, finding.IsConfidential)));
    }

    private static string Place(Finding finding) => string.Create(CultureInfo.InvariantCulture, $"{finding.Span.Line + 1}:{finding.Span.Column + 1} {finding.Span.Length}");
}
