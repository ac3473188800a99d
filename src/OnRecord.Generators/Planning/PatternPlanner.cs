using OnRecord.Generators.Planning.CSharp;

namespace OnRecord.Generators.Planning;

/// <summary>How a text is matched against a pattern.</summary>
internal static class PatternPlanner
{
    private const string Options = "global::System.Text.RegularExpressions.RegexOptions";

    /// <summary>The expression that matches: a regular expression with a time limit, and without backtracking where the target has that.</summary>
    public static string Matcher(string pattern, CompilationFacts facts)
    {
        string options = Options + ".CultureInvariant" + (facts.HasNonBacktracking ? " | " + Options + ".NonBacktracking" : string.Empty);
        return "new global::System.Text.RegularExpressions.Regex(" + CSharpText.Literal(pattern) + ", " + options + ", global::System.TimeSpan.FromSeconds(1))";
    }
}
