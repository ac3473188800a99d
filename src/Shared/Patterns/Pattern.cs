using System.Diagnostics.CodeAnalysis;

namespace OnRecord.Patterns;

/// <summary>
/// A pattern of a schema. It has what all regular expression languages mean alike: literals, classes, groups, alternation,
/// quantifiers, <c>^</c> and <c>$</c> at the ends of the text, <c>.</c> for one code point, and <c>\d \w \s</c> for ASCII.
/// It is looked for anywhere in a text, in a time that grows with the text alone.
/// </summary>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
sealed class Pattern
{
    private readonly string _text;
    private readonly PatternNode _root;
    private readonly Lazy<PatternProgram> _program;
    private readonly Lazy<PatternAutomaton?> _automaton;

    private Pattern(string text, PatternNode root)
    {
        _text = text;
        _root = root;
        _program = new Lazy<PatternProgram>(() => PatternProgram.Compile(_root));
        _automaton = new Lazy<PatternAutomaton?>(() => PatternAutomaton.TryBuild(_program.Value));
    }

    /// <summary>Reads a pattern, or says why it can't be read.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Pattern? pattern, [NotNullWhen(false)] out PatternProblem? problem)
    {
        PatternNode? root = new PatternParser(text).Parse(out problem);
        pattern = root is null ? null : new Pattern(text, root);
        return pattern is not null;
    }

    /// <summary>Whether the pattern occurs in a text.</summary>
    public bool IsMatch(ReadOnlySpan<char> text) => _automaton.Value is { } automaton ? automaton.IsMatch(text) : _program.Value.IsMatch(text);

#if NET
    /// <summary>Whether the pattern occurs in a text that is valid UTF-8.</summary>
    public bool IsMatch(ReadOnlySpan<byte> utf8) => _automaton.Value is { } automaton ? automaton.IsMatch(utf8) : _program.Value.IsMatch(System.Text.Encoding.UTF8.GetString(utf8));
#endif

#if !ONRECORD_RUNTIME
    /// <summary>Whether the pattern occurs in every text in which the other does; false too where nobody can tell.</summary>
    public bool Covers(Pattern other) => _automaton.Value is { } automaton && other._automaton.Value is { } others && automaton.Covers(others);
#endif

    /// <summary>The same as a .NET regular expression, for no options but CultureInvariant and NonBacktracking.</summary>
    public string ToRegex() => new RegexWriter().Write(_root);

    /// <summary>The same for the <c>pattern</c> keyword of JSON Schema: ECMA-262 with the <c>u</c> flag, in the words that other languages share.</summary>
    public string ToJsonSchema() => new JsonSchemaPatternWriter().Write(_root);

    /// <summary>Where the pattern is a plain row of characters from start to end, the row: see <see cref="CharacterRun"/>.</summary>
    public bool TryGetCharacterRuns(out IReadOnlyList<CharacterRun> runs) => CharacterRuns.TryGet(_root, out runs);

    /// <summary>As written.</summary>
    public override string ToString() => _text;
}
