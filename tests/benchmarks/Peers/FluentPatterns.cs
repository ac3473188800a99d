using System.Text.RegularExpressions;

namespace OnRecord.Benchmarks.Peers;

/// <summary>The schema's patterns, compiled by the framework's own generator: the fastest that the framework has.</summary>
internal static partial class FluentPatterns
{
    public static Regex Id { get; } = IdPattern();

    public static Regex NotBlank { get; } = NotBlankPattern();

    public static Regex LanguageTag { get; } = LanguageTagPattern();

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"\S", RegexOptions.CultureInvariant)]
    private static partial Regex NotBlankPattern();

    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*(-[0-9A-WYZa-wyz](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTagPattern();
}
