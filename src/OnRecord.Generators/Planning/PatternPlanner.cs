using OnRecord.Generators.Planning.CSharp;

namespace OnRecord.Generators.Planning;

/// <summary>How a text is matched against a pattern.</summary>
internal static class PatternPlanner
{
    /// <summary>Members that declare a function of this name.</summary>
    public static IEnumerable<string> Members(string name, string pattern, CompilationFacts facts)
    {
        string options = "global::System.Text.RegularExpressions.RegexOptions.CultureInvariant" + (facts.HasNonBacktracking ? " | global::System.Text.RegularExpressions.RegexOptions.NonBacktracking" : string.Empty);
        yield return "private static readonly global::System.Text.RegularExpressions.Regex " + name + "Regex = new(" + CSharpText.Literal(pattern) + ", " + options + ", global::System.TimeSpan.FromSeconds(1));";
        yield return "internal static bool " + name + "(string text) => " + name + "Regex.IsMatch(text);";
    }
}
