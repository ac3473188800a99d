using System.Globalization;
using System.Text.RegularExpressions;

namespace OnRecord.Robustness.Tests.Corpus;

/// <summary>A text that once brought something down.</summary>
internal sealed partial record KeptCase(string Title, string Text)
{
    /// <summary>The cases of a file of the folder kept.</summary>
    public static IEnumerable<KeptCase> Of(string file) =>
        from part in File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "kept", file)).Split("\n=== ").Skip(1)
        let end = part.IndexOf('\n')
        select new KeptCase(part[..end], Character().Replace(part[(end + 1)..], static match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()));

    [GeneratedRegex("<U\\+([0-9A-F]{4})>")]
    private static partial Regex Character();
}
