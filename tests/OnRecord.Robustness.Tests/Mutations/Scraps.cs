namespace OnRecord.Robustness.Tests.Mutations;

/// <summary>What texts are broken with.</summary>
internal static class Scraps
{
    /// <summary>Marks that mean something to YAML, JSON, patterns, conditions, C# and XML; characters that editors and tools fall over.</summary>
    public static readonly string[] Marks =
    [
        "", "\n", "\r", "\r\n", "\t", " ", "  ", "\n  ", "- ", ": ", ":", "#", " #", " #x", "?", "? ", "[", "]", "{", "}", ",", "{}", "[]", "[[", "{a: ",
        "&a ", "*a", "<<: *a", "<<: ", "!", "!!str ", "!!int 1", "|", "|\n", ">", ">-\n", "|2-\n", "'", "''", "\"", "\\", "\\\"", "\\u", "\\u0000", "\\ud800", "\\udc00",
        "%", "%YAML 1.1\n", "@", "`", "---", "---\n", "...", "...\n", "\0", "\u0085", "\u2028", "\u2029", "\ud800", "\udc00", "\uFEFF", "\u0001", "\u200F", "\u202E",
        "é", "ß", "İ", "ı", "ﬁ", "😀", "e\u0301", "//", "/*", "*/", "</summary>", "<&>", "{{", "}}", "\"\"\"", "@\"", "$", "$type", "#if", "#endregion",
        "(", ")", "(a", "(?:", "a)*", "(a+)+", "|", "[^", "[a-", "-z]", "\\d", "\\p{L}", "\\b", "(?=", "{2}", "{2,1}", "{0,99999}", "{1000}{1000}", "^", "$", ".", "*", "+",
        "==", "<=", "> ", "dateOf(", "any.", ".", "..", "./", "../", "/", "~1", "~0", "//x", "x".PadRight(300, 'x'),
    ];

    /// <summary>Whole values, most of them of the wrong kind for where they land.</summary>
    public static readonly string[] Scalars =
    [
        "null", "~", "true", "false", "True", "no", "0", "-0", "1", "-1", "2", "12", "1.0", "1.5", "1e3", "1e400", "-1e-400", ".inf", ".nan", "0x1F", "0o17",
        "2147483647", "2147483648", "-2147483649", "4294967296", "9007199254740991", "9007199254740992", "9223372036854775807", "9223372036854775808",
        "99999999999999999999999999999999", "0.1234567890123456789", "1e999999999", "79228162514264337593543950336",
        "2024-02-29", "2023-02-29", "0000-01-01", "9999-12-31", "10000-01-01", "2024-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00",
        "2024-01-01T24:00:00Z", "2024-01-01T00:00:60Z", "https://example.org/", "http://[::1]/", "urn:x", "x:", "00000000-0000-0000-0000-000000000000",
        "string", "ref any", "ref", "ref X", "any", "a.b", "a.b.c", "news.Speaker", "onrecord:news", "", " ", "a", "A", "Aa", "class", "object", "Equals", "GetHashCode", "value", "System",
    ];

    /// <summary>Keywords of the language and of data files, and words that look like them.</summary>
    public static readonly string[] Words =
    [
        "onrecord", "id", "version", "namespace", "imports", "prefixes", "lexicons", "enums", "types", "mixins", "records", "dossier", "name", "lists", "record", "description", "uri",
        "abstract", "extends", "fields", "rules", "unique", "additionalProperties", "deprecated", "since", "use", "reserved", "shortForm", "claim", "attribution", "speaker", "document",
        "text", "attributedTo", "quote", "relayedBy", "basis", "when", "grounds", "witness", "passage", "onBehalfOf", "anonymous", "unidentified", "file", "retracted", "open", "values",
        "csharpName", "type", "ref", "items", "map", "format", "int32", "int64", "identifier", "default", "renamedFrom", "sensitive", "examples", "minLength", "maxLength", "pattern",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "scale", "minItems", "maxItems", "uniqueItems", "const", "enum", "notIn", "mentions",
        "string", "boolean", "integer", "number", "date", "date-time", "uuid", "if", "then", "else", "class", "severity", "grade", "message", "source", "structure", "duty", "style",
        "error", "warning", "info", "weak", "required", "absent", "exactlyOne", "atLeastOne", "compare", "allOf", "anyOf", "not", "referencedBy", "present", "any", "all", "none", "count",
        "schema", "origin", "include", "own", "third-party", "$type", "language", "words", "exact", "prefix", "suffix", "by", "in", "narrator", "kind",
    ];
}
