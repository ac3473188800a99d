using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Finds lexicons.</summary>
internal static class LexiconLookup
{
    /// <summary>The name under which the model has the lexicon; null for one that is not there.</summary>
    public static string? Find(Resolution resolution, FileScope scope, string? name, string pointer)
    {
        if (name is null || SymbolLookup.Target(resolution, scope, name, pointer) is not { } target) return null;
        string simple = name.Substring(name.IndexOf('.') + 1);
        if (target.Lexicon(simple) is { } lexicon)
        {
            string qualified = target.Qualifier + simple;
            if (!target.IsOwn) resolution.ImportedLexicons[qualified] = lexicon with { Name = qualified };
            return qualified;
        }

        if (!target.File.MayHaveLost(simple))
        {
            string qualifier = name.Substring(0, name.Length - simple.Length);
            resolution.Report(
                scope, TypeFindings.UnknownLexicon, pointer, name, Suggestion.DidYouMeanOrOneOf(name, [.. target.LexiconNames.Select(n => qualifier + n)]));
        }

        return null;
    }
}
