using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;
using OnRecord.Schema.Resolving;

namespace OnRecord.Schema.Binding;

/// <summary>What may be a name. Types have names that are C# names; fields and values may have any JSON name.</summary>
internal static class Names
{
    public const int MaxLength = 100;

    public static bool IsPascalCase(string name)
    {
        if (name.Length is 0 or > MaxLength || name[0] is < 'A' or > 'Z') return false;
        foreach (char c in name)
        {
            if (!IsAsciiLetterOrDigit(c)) return false;
        }

        return true;
    }

    /// <summary>Import aliases, lexicons and prefixes: what can stand in a qualified name.</summary>
    public static bool IsWord(string name)
    {
        if (name.Length is 0 or > MaxLength || !(IsAsciiLetter(name[0]) || name[0] == '_')) return false;
        foreach (char c in name)
        {
            if (!(IsAsciiLetterOrDigit(c) || c is '_' or '-')) return false;
        }

        return true;
    }

    /// <summary>Reports a type's name that is not in Pascal case.</summary>
    public static bool CheckType(BindingContext context, string name, SourceSpan span, string kind)
    {
        if (IsPascalCase(name)) return true;
        string spelling = CSharpNames.ToPascalCase(name);
        context.Report(
            NameFindings.NotPascalCase, span, Describe.Shorten(name), kind, IsPascalCase(spelling) ? ", such as '" + spelling + "'" : "");
        return false;
    }

    /// <summary>Reports a field's, a list's or a value's name that JSON or a message could not carry.</summary>
    public static bool CheckMember(BindingContext context, string name, SourceSpan span, string kind)
    {
        string? problem = name.Length switch
        {
            0 => "it is empty",
            > MaxLength => "it has more than 100 characters",
            _ => FirstUnusable(name),
        };
        if (problem is null) return true;
        context.Report(NameFindings.Unusable, span, Describe.Shorten(name), kind, problem);
        return false;
    }

    /// <summary>Reports a name that can't stand in a qualified name.</summary>
    public static bool CheckWord(BindingContext context, MappingEntry entry, string kind)
    {
        if (IsWord(entry.Key)) return true;
        context.Report(
            NameFindings.Unusable, entry.KeySpan, Describe.Shorten(entry.Key), kind, "it must be letters, digits, '_' and '-', and begin with a letter");
        return false;
    }

    private static string? FirstUnusable(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (char.IsControl(name[i])) return "it holds a control character";
            if (!char.IsSurrogate(name[i])) continue;
            if (!char.IsHighSurrogate(name[i]) || i + 1 == name.Length || !char.IsLowSurrogate(name[i + 1])) return "it holds half a character (a lone surrogate)";
            i++;
        }

        return null;
    }

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsAsciiLetterOrDigit(char c) => IsAsciiLetter(c) || c is >= '0' and <= '9';
}
