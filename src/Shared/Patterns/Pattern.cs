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
    private readonly Lazy<Func<string, bool>> _isMatch;

    private Pattern(string text, PatternNode root)
    {
        _text = text;
        _root = root;
        _isMatch = new Lazy<Func<string, bool>>(Matcher);
    }

    /// <summary>Reads a pattern, or says why it can't be read.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Pattern? pattern, [NotNullWhen(false)] out PatternProblem? problem)
    {
        PatternNode? root = new PatternParser(text).Parse(out problem);
        pattern = root is null ? null : new Pattern(text, root);
        return pattern is not null;
    }

    /// <summary>Whether the pattern occurs in a text.</summary>
    public bool IsMatch(string text) => _isMatch.Value(text);

    /// <summary>The same as a .NET regular expression, for no options but CultureInvariant and NonBacktracking.</summary>
    public string ToRegex() => new RegexWriter().Write(_root);

    /// <summary>The same for the <c>pattern</c> keyword of JSON Schema: ECMA-262 with the <c>u</c> flag, in the words that other languages share.</summary>
    public string ToJsonSchema() => new JsonSchemaPatternWriter().Write(_root);

    /// <summary>Where the pattern is a plain row of characters from start to end, the row: see <see cref="CharacterRun"/>.</summary>
    public bool TryGetCharacterRuns(out IReadOnlyList<CharacterRun> runs) => CharacterRuns.TryGet(_root, out runs);

    /// <summary>As written.</summary>
    public override string ToString() => _text;

    private Func<string, bool> Matcher()
    {
        PatternProgram program = PatternProgram.Compile(_root);
        return PatternAutomaton.TryBuild(program) is { } automaton ? automaton.IsMatch : program.IsMatch;
    }
}
