using OnRecord.Schema.Findings;

namespace OnRecord.Schema.Resolving;

/// <summary>Finds what a name stands for, and reports one that stands for nothing.</summary>
internal static class SymbolLookup
{
    /// <summary>What people write who come from other languages.</summary>
    private static readonly Dictionary<string, string> ForeignNames = new(StringComparer.Ordinal)
    {
        ["bool"] = "boolean", ["int"] = "integer", ["long"] = "integer", ["float"] = "number", ["double"] = "number", ["decimal"] = "number",
        ["str"] = "string", ["text"] = "string", ["datetime"] = "date-time", ["timestamp"] = "date-time", ["url"] = "uri", ["guid"] = "uuid",
    };

    /// <summary>The symbol, or null, where a finding has been made if one was due.</summary>
    public static Symbol? Find(Resolution resolution, FileScope scope, string name, string pointer, IEnumerable<string>? alsoKnown = null, bool onKey = false)
    {
        if (Target(resolution, scope, name, pointer, onKey) is not { } target) return null;
        string simple = name.Substring(name.IndexOf('.') + 1);
        if (target.Symbols.TryGetValue(simple, out Symbol? symbol)) return symbol;
        if (!target.File.MayHaveLost(simple)) resolution.Report(scope, TypeFindings.UnknownType, pointer, onKey, name, Hint(scope, target, name, simple, alsoKnown ?? []));
        return null;
    }

    /// <summary>A record that is not a mixin.</summary>
    public static RecordSymbol? FindRecord(Resolution resolution, FileScope scope, string name, string pointer, string expected, bool onKey = false)
    {
        Symbol? symbol = Find(resolution, scope, name, pointer, onKey: onKey);
        if (symbol is RecordSymbol { IsMixin: false } record) return record;
        if (symbol is not null) resolution.Report(scope, TypeFindings.WrongSymbol, pointer, onKey, name, symbol.Kind, expected);
        return null;
    }

    /// <summary>The scope in which the last part of a name is to be looked up; null for an import that is not there.</summary>
    public static FileScope? Target(Resolution resolution, FileScope scope, string name, string pointer, bool onKey = false)
    {
        int dot = name.IndexOf('.');
        if (dot < 0) return scope;
        string alias = name.Substring(0, dot);
        if (scope.Imports.TryGetValue(alias, out FileScope? target)) return target;
        if (!scope.File.MayHaveLost(alias)) resolution.Report(scope, ImportFindings.UnknownAlias, pointer, onKey, alias, Suggestion.DidYouMeanOrOneOf(alias, scope.Imports.Keys));
        return null;
    }

    private static string Hint(FileScope scope, FileScope target, string name, string simple, IEnumerable<string> alsoKnown)
    {
        string qualifier = name.Substring(0, name.Length - simple.Length);
        if (qualifier.Length == 0)
        {
            if (ForeignNames.TryGetValue(simple, out string? own) && alsoKnown.Contains(own)) return " Did you mean '" + own + "'?";
            foreach (KeyValuePair<string, FileScope?> import in scope.Imports)
            {
                if (import.Value?.Names.Contains(simple) == true) return " Did you mean '" + import.Key + "." + simple + "'?";
            }
        }

        return Suggestion.DidYouMean(name, alsoKnown.Concat(target.Names.Select(n => qualifier + n)));
    }
}
