using OnRecord.Generators.Planning.CSharp;

namespace OnRecord.Generators.Tests.Emitting;

/// <summary>Attribution as the emitted dossier judges it: the table of cases, row by row.</summary>
public class AttributionTests
{
    private const string Dossier =
        """
        speakers:
          - { id: ada, kind: person, name: Ada Example, role: Minister }
          - { id: spox, kind: person, name: Bo Example, role: Spokesperson, affiliation: ministry }
          - { id: ministry, kind: organization, name: The Ministry }
          - { id: anon, kind: anonymous, description: An engineer who worked on the bridge, anonymity: { reason: Would lose her job, basis: Was there } }
          - { id: unknown, kind: unidentified, description: A caller }
        documents:
          - { id: article, kind: article, language: en, status: published, publisher: The Paper, author: [Cy Example], publishedOn: 2026-03-17 }
          - { id: filing, kind: court-filing, language: en, status: published, publisher: Court, author: [Clerk], publishedOn: 2026-03-01 }
          - { id: leaflet, kind: other, language: en, status: published, title: A leaflet }
          - { id: gone, kind: article, language: en, status: retracted, publisher: The Paper, author: [Cy Example], publishedOn: 2026-03-02 }
        corrections:
          - { id: k1, target: gone, kind: retraction, date: 2026-03-03, note: Taken back. }
        statements:
          - { id: first, text: It is so., directness: indirect, stance: asserts, attribution: { by: [ada], in: article } }
        """;

    // Of the unidentified caller and of the leaflet, whether or not something stands on them.
    private const string Standing = "A04 D04-nobody";

    /// <summary>More speakers; the attribution of statement x; its grade; errors and warnings.</summary>
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "", "by: [ada], in: article", "Full", "" },
        { "", "by: [spox], onBehalfOf: ministry, in: article", "Full", "" },
        { "", "by: [anon], in: article, terms: background", "Full", "" },
        { "{ id: s1, kind: anonymous, description: An engineer }", "by: [s1], in: article, terms: background", "Weak", "S01" },
        { "{ id: s1, kind: anonymous, description: a source, anonymity: { reason: Fear, basis: Saw it } }", "by: [s1], in: article, terms: background", "Weak", "S02" },
        { "{ id: s1, kind: collective, description: Two drivers, count: 1 }", "by: [s1], in: article", "Weak", "S03" },
        { "{ id: s1, kind: organization, description: critics say }", "by: [s1], in: article", "Weak", "A04" },
        { "", "by: [unknown], in: article", "Weak", "" },
        { "", "narrator: true, in: article", "Weak", "A10" },
        { "", "narrator: true, basis: [first], in: article", "Full", "" },
        { "", "document: article, in: article", "Weak", "A10" },
        { "", "document: filing, in: article", "Full", "" },
        { "", "document: filing", "Full", "" },
        { "", "document: leaflet, in: article", "Weak", "" },
        { "", "witnessed: ada", "Full", "" },
        { "", "by: [ada], relayedBy: first", "Full", "" },
        { "", "by: [ada], relayedBy: missing", "None", "ONR3201" },
        { "", "by: [ada], relayedBy: x", "None", "ONR3104" },
        { "", "by: [ada], relayedBy: ada", "None", "ONR3202" },
        { "", "by: [ada]", "None", "ONR3106" },
        { "", "by: [], in: article", "None", "ONR3101" },
        { "", "in: article", "None", "ONR3101" },
        { "", "narrator: false, in: article", "None", "ONR3101" },
        { "", "by: [ada], document: filing, in: article", "None", "ONR3102" },
        { "", "by: [nobody], in: article", "None", "ONR3201" },
        { "", "by: [adda], in: article", "None", "ONR3201" },
        { "", "by: [filing], in: article", "None", "ONR3202" },
        { "{ id: s1, kind: person, role: Driver, name: TBD }", "by: [s1], in: article", "None", "ONR3103" },
        { "{ id: s1, kind: person, role: Driver }", "by: [s1], in: article", "None", "ONR3103" },
        { "{ id: s1, kind: unidentified }", "by: [s1], in: article", "None", "ONR3103" },
        { "{ id: s1, kind: unidentified, description: unknown }", "by: [s1], in: article", "Weak", "A04" },
        { "", "by: [ada], in: gone", "Weak", "ONR3108" },
        { "", "document: gone, in: article", "None", "ONR3107" },
        { "", "by: [ada], in: article, terms: off-record", "Full", "S07" },
        { "", "by: [ada], in: article, terms: background", "Full", "S08" },
    };

    [Fact]
    public void Every_case_has_its_grade()
    {
        string cases = string.Join(",\n", Cases.Select(static row => "(" + string.Join(", ", row.Select(static text => CSharpText.Literal((string)text!))) + ")"));
        string problems = NewsSchemaTests.Run(
            $$"""
            StringBuilder problems = new();
            foreach ((string speaker, string attribution, string grade, string ids) in new[] { {{cases}} })
            {
                string text = dossier.Replace("documents:", (speaker.Length > 0 ? "  - " + speaker + "\n" : "") + "documents:")
                    + "\n  - { id: x, text: That too., directness: indirect, stance: asserts, attribution: { " + attribution + " } }\n";
                NewsDossier.TryParseYaml(text, out _, out ValidationResult result);
                string expected = string.Join(" ", (ids + " {{Standing}}").Split(' ', StringSplitOptions.RemoveEmptyEntries).Order());
                string actual = string.Join(" ", result.Errors.Concat(result.Warnings).Select(e => e.RuleId).Order());
                if (actual != expected || result.Grades["x"].ToString() != grade)
                    problems.Append(speaker).Append(' ').Append(attribution).Append(": expected ").Append(grade).Append(' ').Append(expected).Append(", was ").Append(result.Grades["x"]).Append(' ').Append(result).Append('\n');
            }

            return problems.ToString();
            """,
            Dossier);
        Assert.True(problems.Length == 0, problems);
    }
}
