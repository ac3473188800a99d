namespace OnRecord.Patterns;

/// <summary>Reads a pattern by recursive descent, groups at most 32 deep. Stops at the first problem.</summary>
internal sealed class PatternParser(string text)
{
    private const int MaxDepth = 32;
    private const int MaxLength = 2000;
    private const int MaxCount = 1000;

    private readonly PatternScanner _scanner = new(text);
    private int _depth;

    /// <summary>The pattern's root; null with a problem.</summary>
    public PatternNode? Parse(out PatternProblem? problem)
    {
        PatternNode? root = text.Length > MaxLength
            ? Fail(MaxLength, "it is longer than 2,000 characters")
            : Choice();
        if (root is not null && !_scanner.AtEnd) root = Fail(_scanner.Position, "this ')' closes no group; write '\\)' for the character");
        if (root is { Size: > PatternSize.Limit }) root = Fail(0, "its counts multiply to more than 5,000 steps; lower them");
        problem = _scanner.Problem;
        return root;
    }

    private PatternNode? Choice()
    {
        List<PatternNode> options = [];
        do
        {
            if (Sequence() is not { } option) return null;
            options.Add(option);
        }
        while (_scanner.Take('|'));
        return options.Count == 1 ? options[0] : new ChoiceNode(options);
    }

    private PatternNode? Sequence()
    {
        List<PatternNode> items = [];
        while (!_scanner.AtEnd && _scanner.Current is not ('|' or ')'))
        {
            if (Item() is not { } item) return null;
            items.Add(item);
        }

        return items.Count == 1 ? items[0] : new SequenceNode(items);
    }

    private PatternNode? Item()
    {
        if (Atom() is not { } atom) return null;
        if (_scanner.AtEnd || _scanner.Current is not ('*' or '+' or '?' or '{')) return atom;
        if (atom is AnchorNode) return Fail(_scanner.Position, "'^' and '$' stand for no character and can't be repeated");
        if (Count() is not var (min, max)) return null;
        if (!_scanner.AtEnd && _scanner.Current is '?' or '+')
            return Fail(_scanner.Position, "lazy and possessive quantifiers are not supported, and make no difference to whether a text matches; remove the '" + _scanner.Current + "'");
        if (!_scanner.AtEnd && _scanner.Current is '*' or '{') return Fail(_scanner.Position, "a quantifier follows a quantifier; put a group around what is repeated");
        return new RepeatNode(atom, min, max);
    }

    private PatternNode? Atom()
    {
        int start = _scanner.Position;
        char c = _scanner.Current;
        switch (c)
        {
            case '(': return Group();
            case '[': return new PatternClassParser(_scanner).Parse();
            case '\\': return _scanner.Escape();
            case '.': _scanner.Position++; return new SetNode(CodePointSet.All, isNegated: false);
            case '^': _scanner.Position++; return new AnchorNode(isStart: true);
            case '$': _scanner.Position++; return new AnchorNode(isStart: false);
            case '*' or '+' or '?' or '{': return Fail(start, "nothing stands before this '" + c + "' that could be repeated; write '\\" + c + "' for the character");
            case ']' or '}': return Fail(start, "this '" + c + "' closes nothing; write '\\" + c + "' for the character");
            default:
                return _scanner.CodePoint() is { } codePoint ? new SetNode(CodePointSet.Of(codePoint), isNegated: false) : null;
        }
    }

    private PatternNode? Group()
    {
        int start = _scanner.Position++;
        if (_scanner.Take('?') && !_scanner.Take(':')) return Fail(start, SpecialGroup(_scanner.AtEnd ? '\0' : _scanner.Current));
        if (++_depth > MaxDepth) return Fail(start, "groups are nested more than 32 deep");
        PatternNode? inner = Choice();
        _depth--;
        if (inner is null || _scanner.Take(')')) return inner;
        return Fail(start, "this '(' is never closed; write '\\(' for the character");
    }

    private static string SpecialGroup(char c) => c switch
    {
        '=' or '!' => "lookahead '(?" + c + "' is not supported; write a rule with several conditions instead",
        '<' => "'(?<', lookbehind or a named group, is not supported; write '(' for a group",
        _ => "'(?' is not supported, except in '(?:'",
    };

    private (int Min, int? Max)? Count()
    {
        int start = _scanner.Position;
        switch (text[_scanner.Position++])
        {
            case '*': return (0, null);
            case '+': return (1, null);
            case '?': return (0, 1);
        }

        int? min = _scanner.Number(), max = min;
        if (min is not null && _scanner.Take(',')) max = _scanner.AtEnd || _scanner.Current == '}' ? null : _scanner.Number() ?? -1;
        if (min is null || max < 0 || !_scanner.Take('}')) return NoCount(start, "a count is '{2}', '{2,}' or '{2,5}'; write '\\{' for the character");
        if (min > MaxCount || max > MaxCount) return NoCount(start, "a count is at most 1,000; use minLength and maxLength for the length of a text");
        if (max < min) return NoCount(start, "the first number of a count is not above the second");
        return (min.Value, max);
    }

    private (int Min, int? Max)? NoCount(int offset, string message)
    {
        _scanner.Fail(offset, message);
        return null;
    }

    private PatternNode? Fail(int offset, string message)
    {
        _scanner.Fail(offset, message);
        return null;
    }
}
