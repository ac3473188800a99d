using System.Globalization;
using System.Text.RegularExpressions;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Tests.Reading;

/// <summary>
/// A case of a file in <c>cases</c>: <c>=== name</c>, the text, <c>~~~</c>, and what is expected of it: <c>=> the values as
/// JSON</c>, and a line <c>line:column id words of the message</c> for each finding. <c>&lt;U+0009></c> is a tab.
/// </summary>
public sealed partial record ReadingCase(string Name, string Text, string[] Expected)
{
    public static IEnumerable<ReadingCase> In(string file)
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reading", "cases", file));
        foreach (string part in ("\n" + text).Split("\n=== ", StringSplitOptions.RemoveEmptyEntries))
        {
            int name = part.IndexOf('\n');
            int separator = part.IndexOf("\n~~~", StringComparison.Ordinal);
            string input = separator == name ? "" : part[(name + 1)..(separator + 1)];
            string[] expected = part[(separator + 4)..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
            yield return new ReadingCase(part[..name], Characters(input), [.. expected.Select(Characters)]);
        }
    }

    public static TheoryData<string> NamesIn(string file) => new(In(file).Select(static c => c.Name));

    /// <summary>What was read, in the form of the expected lines, with each message cut to the words that are expected.</summary>
    public string[] Actual(ReadDocument document)
    {
        List<string> lines = [];
        if (Expected.Any(static line => line.StartsWith("=>", StringComparison.Ordinal)))
            lines.Add("=> " + (document.Root is { } root ? NodeText.Of(root) : "nothing"));
        foreach (Findings.Finding finding in document.Findings)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{finding.Span.Line + 1}:{finding.Span.Column + 1} {finding.Descriptor.Id}");
            string? words = Expected.Where(line => line.StartsWith(place, StringComparison.Ordinal))
                .Select(line => line[place.Length..].Trim()).FirstOrDefault(words => finding.Message.Contains(words, StringComparison.Ordinal));
            lines.Add(words is "" ? place : place + " " + (words ?? finding.Message));
        }

        return [.. lines];
    }

    private static string Characters(string text) => CodePoint().Replace(text, static m =>
        ((char)int.Parse(m.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("<U\\+([0-9A-F]{4})>")]
    private static partial Regex CodePoint();
}
