using System.Text.RegularExpressions;

namespace OnRecord.Serialization.Tests.Peers;

/// <summary>The patterns of the schemas, by the framework's expressions.</summary>
internal static partial class PeerRules
{
    public static bool IsId(string? text) => text is { Length: <= 100 } && Id().IsMatch(text);

    public static bool IsSlug(string? text) => text is { Length: <= 20 } && Slug().IsMatch(text);

    public static bool IsText(string? text) => text is not null && NotBlank().IsMatch(text);

    public static bool IsLanguage(string? text) => text is not null && Language().IsMatch(text);

    public static bool IsOneOf(string? text, string[] values) => Array.IndexOf(values, text) >= 0;

    public static bool AreIds(List<string?>? ids) => ids is null || (ids.TrueForAll(IsId) && ids.Distinct(StringComparer.Ordinal).Count() == ids.Count);

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"^[a-z][a-z0-9-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Slug();

    // The schema's \s is ASCII.
    [GeneratedRegex(@"[^ \t\n\v\f\r]", RegexOptions.CultureInvariant)]
    private static partial Regex NotBlank();

    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*(-[0-9A-WYZa-wyz](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Language();
}
