using System.Text;
using System.Text.RegularExpressions;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Resolving;

namespace OnRecord.Schema.Tests.Resolving;

/// <summary>
/// A schema and the findings it should give, which stand in comments below the line they are about:
/// <c># ^^^^ ONR1201 a part of the message</c>. Carets cover what the finding covers on its line; where that begins
/// at the very '#', nothing stands between the two.
/// </summary>
public sealed partial record SchemaCase(string File, string Title, string Text)
{
    public override string ToString() => File + ": " + Title;

    /// <summary>Cases of one file are parted by lines <c>--- # title</c>.</summary>
    public static IEnumerable<SchemaCase> All()
    {
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Repository.Tests, "Resolving", "cases"), "*.yaml").Order(StringComparer.Ordinal))
        {
            string[] parts = System.IO.File.ReadAllText(path).Split("--- # ");
            foreach (string part in parts.Skip(1))
            {
                int end = part.IndexOf('\n');
                yield return new SchemaCase(Path.GetFileName(path), part[..end].Trim(), part[(end + 1)..]);
            }
        }
    }

    public IReadOnlyList<ExpectedFinding> Expected()
    {
        List<ExpectedFinding> expected = [];
        int line = -1;
        string[] lines = Text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (Marker().Match(lines[i]) is not { Success: true } match)
            {
                line = i;
                continue;
            }

            Group mark = match.Groups["mark"];
            int start = mark.Index + (mark.Value.Contains(' ') ? mark.Value.IndexOf('^') : 0);
            expected.Add(new ExpectedFinding(line, start, mark.Index + mark.Length - start, match.Groups["id"].Value, match.Groups["words"].Value.Trim()));
        }

        return expected;
    }

    /// <summary>Writes the findings that there are into the case files, to be read before they are kept: <c>ONRECORD_ACCEPT=1 dotnet test</c>.</summary>
    public static void Accept()
    {
        foreach (IGrouping<string, SchemaCase> file in All().GroupBy(static c => c.File))
        {
            string path = Path.Combine(Repository.Tests, "Resolving", "cases", file.Key);
            string head = System.IO.File.ReadAllText(path).Split("--- # ")[0];
            IEnumerable<string> cases = file.Select(static c => "--- # " + c.Title + "\n" + Render(c.Text, c.Actual()).TrimEnd('\n') + "\n");
            System.IO.File.WriteAllText(path, head + string.Join("\n", cases));
        }
    }

    public IReadOnlyList<Finding> Actual() => [.. Shared.Load("case.onrecord.yaml", Text).Findings];

    /// <summary>The case as it would be written with the findings that there are.</summary>
    public static string Render(string text, IEnumerable<Finding> findings)
    {
        ILookup<int, Finding> byLine = findings.ToLookup(static f => f.Span.Line);
        string[] lines = text.Split('\n');
        StringBuilder rendered = new();
        for (int i = 0; i < lines.Length; i++)
        {
            if (!Marker().IsMatch(lines[i])) rendered.Append(lines[i]).Append('\n');
            foreach (Finding finding in byLine[i])
            {
                int length = Covered(finding, lines[i]);
                string mark = finding.Span.Column == 0 ? "#" + new string('^', length - 1) : "#" + new string(' ', Math.Max(0, finding.Span.Column - 1)) + new string('^', length);
                rendered.Append(mark).Append(' ').Append(finding.Descriptor.Id).Append(' ').Append(finding.Message).Append('\n');
            }
        }

        return rendered.ToString();
    }

    /// <summary>How much of its first line a finding covers.</summary>
    public static int Covered(Finding finding, string line) =>
        Math.Max(1, finding.Span.EndLine == finding.Span.Line ? finding.Span.Length : line.TrimEnd().Length - finding.Span.Column);

    [GeneratedRegex(@"^\s*(?<mark>#\s*\^+|#\^*)\s+(?<id>ONR\d{4})\b(?<words>.*)$")]
    private static partial Regex Marker();
}

/// <summary>A finding that a case asks for.</summary>
public sealed record ExpectedFinding(int Line, int Column, int Length, string Id, string Words)
{
    public bool Fits(Finding finding, string[] lines) =>
        finding.Descriptor.Id == Id
        && finding.Span.Line == Line
        && finding.Span.Column == Column
        && SchemaCase.Covered(finding, lines[Line]) == Length
        && finding.Message.Contains(Words, StringComparison.Ordinal);
}
