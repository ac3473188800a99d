using System.Globalization;
using System.Text;

namespace OnRecord.Schema.Resolving;

/// <summary>Makes C# names of names in data, and knows which are taken.</summary>
public static class CSharpNames
{
    /// <summary>
    /// The Pascal case of the letters and digits of a name: always a valid identifier and never a keyword, or empty
    /// where it has none. Characters outside the basic plane are left out: C# has no identifier with them.
    /// </summary>
    public static string ToPascalCase(string name)
    {
        StringBuilder result = new(name.Length + 1);
        bool startsWord = true;
        foreach (char c in name)
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(c))
            {
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter:
                    result.Append(startsWord ? char.ToUpperInvariant(c) : c);
                    startsWord = false;
                    break;
                case UnicodeCategory.DecimalDigitNumber:
                    if (result.Length == 0) result.Append('_');
                    result.Append(c);
                    startsWord = false;
                    break;
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark when result.Length > 0:
                    // A mark belongs to the letter before it: without its marks, a word in an Indic script is another word.
                    result.Append(c);
                    break;
                case UnicodeCategory.Format:
                    break;
                default:
                    startsWord = true;
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>What a member of a record would hide under this name, or null.</summary>
    public static string? Hidden(string name) =>
        ObjectMembers.Contains(name) ? "a member of every object"
        : RecordMembers.Contains(name) ? "a member of every record"
        : GeneratedMembers.Contains(name) ? "a member that the generator adds"
        : null;

    /// <summary>What a list of a dossier would hide under this name, or null.</summary>
    public static string? HiddenInDossier(string name) =>
        DossierMembers.Contains(name) ? "a member of every dossier" : Hidden(name);

    /// <summary>What a value of an open enum would hide under this name, or null: it is a struct with members of its own.</summary>
    public static string? HiddenInOpenEnum(string name) =>
        ObjectMembers.Contains(name) ? "a member of every object"
        : OpenEnumMembers.Contains(name) ? "a member that the generator adds"
        : null;

    /// <summary>Whose namespace it is, where it isn't a schema's to take; null for any other.</summary>
    public static string? OwnerOfNamespace(string ns)
    {
        string[] parts = ns.Split('.');
        return parts[0] == "System" ? "the framework"
            : parts[0] == "OnRecord" && (parts.Length == 1 || LibraryNamespaces.Contains(parts[1])) ? "the OnRecord library"
            : null;
    }

    /// <summary>Whether C# reserves the word.</summary>
    public static bool IsKeyword(string name) => Keywords.Contains(name);

    /// <summary>What the runtime library has under <c>OnRecord</c>; a test holds it.</summary>
    private static readonly HashSet<string> LibraryNamespaces = new(StringComparer.Ordinal)
    {
        "Attribution", "Patterns", "Quotes", "Serialization", "Text", "Validation", "Yaml",
    };

    private static readonly HashSet<string> ObjectMembers = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    private static readonly HashSet<string> RecordMembers = new(StringComparer.Ordinal)
    {
        "Clone", "Deconstruct", "EqualityContract", "PrintMembers",
    };

    private static readonly HashSet<string> GeneratedMembers = new(StringComparer.Ordinal)
    {
        "AdditionalProperties", "CheckDossierRules", "CheckMembers", "CheckReferences", "CheckRules", "Converter", "Describe",
        "DescribeAttribution", "IsValid", "MakePublic", "ParseJson", "ParseYaml", "RecordKey", "RecordKeyName", "RecordName", "ToJson", "ToJsonUtf8", "ToPublic",
        "ToYaml", "TryParseJson", "TryParseYaml", "Validate", "WriteMembers", "WriteTo",
    };

    private static readonly HashSet<string> DossierMembers = new(StringComparer.Ordinal)
    {
        "AddChecks", "CheckMore", "Include", "ListRecords", "Origin", "Schema",
    };

    private static readonly HashSet<string> OpenEnumMembers = new(StringComparer.Ordinal)
    {
        "Clone", "Converter", "Deconstruct", "IsKnown", "Parse", "PrintMembers", "TryParse", "Value",
    };

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch",
        "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while",
    };
}
