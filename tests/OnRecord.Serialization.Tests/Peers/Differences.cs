using System.Text;
using System.Text.RegularExpressions;

namespace OnRecord.Serialization.Tests.Peers;

/// <summary>
/// Where System.Text.Json and the table "One verdict" of docs/schema-language.md differ for good, so that its opinion is not asked:
/// <list type="bullet">
/// <item>a field <c>$type</c>, which System.Text.Json reserves for itself, and a record that has no subtypes may say;</item>
/// <item>a number of more digits than a decimal has, or of a large exponent, which it rounds where the peer's member is a decimal; we don't.</item>
/// </list>
/// Where it is asked it has been told to refuse unknown fields and repeated ones, and what follows a mark at the start.
/// </summary>
internal static partial class Differences
{
    /// <summary>Whether a text may have the field.</summary>
    public static bool OfNames(byte[] json) => json.AsSpan().IndexOf("$type"u8) >= 0;

    /// <summary>Whether a text may have such a number.</summary>
    public static bool OfDecimals(byte[] json) => OfNames(json) || Rounded().IsMatch(Encoding.UTF8.GetString(json));

    [GeneratedRegex(@"[0-9.]{29}|[0-9][eE][+-]?[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Rounded();
}
