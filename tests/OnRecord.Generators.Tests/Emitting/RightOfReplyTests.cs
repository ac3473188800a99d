using OnRecord.Generators.Planning.CSharp;

namespace OnRecord.Generators.Tests.Emitting;

/// <summary>L02, written by hand beside the emitted dossier: everybody who is accused is heard.</summary>
public class RightOfReplyTests
{
    private const string Dossier =
        """
        speakers:
          - { id: ada, kind: person, name: Ada Example, role: Auditor }
          - { id: firm, kind: organization, name: The Firm }
          - { id: boss, kind: person, name: Bo Example, role: Director, affiliation: firm }
        documents:
          - { id: article, kind: article, language: en, status: published, publisher: The Paper, author: [Cy Example], publishedOn: 2026-03-17 }
        allegations:
          - { id: a1, text: The firm hid losses., gravity: misconduct, against: [firm], attribution: { by: [ada], in: article }, status: unproven }
        responses:
        """;

    private const string Both = "against: [firm, boss]";

    /// <summary>Whom the allegation is against; the responses; what is told.</summary>
    public static TheoryData<string, string, string> Cases => new()
    {
        { "against: [firm]", "", "/allegations/0/against/0 L02 Error" },
        { "against: [firm]", "{ kind: denial, text: It did not., attribution: { by: [firm], in: article } }", "" },
        { "against: [firm]", "{ kind: denial, text: It did not., attribution: { by: [boss], onBehalfOf: firm, in: article } }", "" },
        { "against: [firm]", "{ kind: denial, text: It did not., attribution: { by: [boss], in: article } }", "/allegations/0/against/0 L02 Error" },
        { "against: [firm]", "{ kind: declined, reason: No time }", "" },
        { "against: [firm]", "{ kind: unreachable, attempts: [2026-03-16] }", "" },
        { "against: [firm]", "{ kind: not-reported }", "/allegations/0/against/0 L02-not-reported Warning" },
        { "against: [firm]", "{ kind: not-sought, reason: Too late }", "/allegations/0/against/0 L02-not-reported Warning" },
        { Both, "{ kind: denial, text: It did not., attribution: { by: [firm], in: article } }", "/allegations/0/against/1 L02 Error" },
        { Both, "{ kind: declined, reason: No time }", "/allegations/0/against/0 L02 Error\n/allegations/0/against/1 L02 Error" },
        { Both, "{ kind: denial, text: It did not., attribution: { by: [firm, boss], in: article } }", "" },
    };

    [Fact]
    public void Everybody_who_is_accused_is_heard()
    {
        string cases = string.Join(",\n", Cases.Select(static row => "(" + string.Join(", ", row.Select(static text => CSharpText.Literal((string)text!))) + ")"));
        string problems = NewsSchemaTests.Run(
            $$"""
            StringBuilder problems = new();
            foreach ((string against, string response, string expected) in new[] { {{cases}} })
            {
                string text = dossier.Replace("against: [firm]", against) + (response.Length == 0 ? " []" : "\n  - " + response.Replace("{ kind", "{ id: r1, to: a1, kind")) + "\n";
                NewsDossier.TryParseYaml(text, out _, out ValidationResult result);
                if (Show(result) != expected) problems.Append(against).Append(' ').Append(response).Append(": expected ").Append(expected).Append(", was ").Append(result).Append('\n');
                NewsDossier.TryParseYaml("origin: third-party\n" + text, out _, out ValidationResult foreign);
                if (!foreign.IsValid || foreign.Warnings.Any(static w => w.Severity != ValidationSeverity.Info)) problems.Append("third party: ").Append(foreign).Append('\n');
            }

            return problems.ToString();
            """,
            Dossier);
        Assert.True(problems.Length == 0, problems);
    }
}
