using System.Globalization;
using OnRecord.Schema.Findings;
using OnRecord.Text;

namespace OnRecord.Schema.Reading;

/// <summary>Walks a JSON text once, without recursion.</summary>
/// <param name="path">The file's name in findings.</param>
/// <param name="lexer">Cuts the text.</param>
/// <param name="lines">The lines of the whole file.</param>
/// <param name="catalog">The ids to report under.</param>
/// <param name="cancellation">Ends the reading.</param>
internal sealed class JsonParser(string path, JsonLexer lexer, LineMap lines, ReadingCatalog catalog, CancellationToken cancellation)
{
    private const int MaxDepth = 64;
    private const int StepsBetweenChecks = 1024;

    private readonly NodeBuilder _nodes = new();
    private readonly Stack<Frame> _open = new();
    private readonly List<Finding> _findings = [];

    /// <summary>What is wrong with the text.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>False where reading stopped before the end.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>The root, or as much of it as there is before the first mistake.</summary>
    public DataNode? Parse()
    {
        IsWhole = Value();
        for (int step = 0; IsWhole && _open.Count > 0; step++)
        {
            if (step % StepsBetweenChecks == 0) cancellation.ThrowIfCancellationRequested();
            IsWhole = Continue(_open.Peek());
        }

        if (IsWhole)
        {
            lexer.Next();
            if (!lexer.AtEnd) IsWhole = lexer.Fail(lexer.Position, "Expected nothing more: a JSON text holds one value.");
        }

        if (!IsWhole && lexer.Problem is { } problem) Report(catalog.Syntax, lexer.ProblemAt, lexer.ProblemAt + 1, problem);
        while (_open.Count > 0) Close(lexer.Position);
        return _nodes.Root;
    }

    private bool Continue(Frame frame)
    {
        char c = lexer.Next();
        int at = lexer.Position;
        if (c == (frame.IsObject ? '}' : ']'))
        {
            if (frame.AfterComma) return lexer.Fail(frame.Comma, "A comma stands before the closing bracket. Remove it: nothing follows.");
            lexer.Position++;
            Close(lexer.Position);
            return true;
        }

        if (lexer.AtEnd) return lexer.Fail(frame.Start, "This bracket is never closed. Write the closing one, ] or }, after the last item.");
        if (frame.Count > 0 && !frame.AfterComma)
        {
            if (c != ',') return lexer.Fail(at, NoComma(c, frame));
            frame.AfterComma = true;
            frame.Comma = at;
            lexer.Position++;
            return true;
        }

        frame.Count++;
        frame.AfterComma = false;
        return (!frame.IsObject || Key(frame)) && Value();
    }

    private static string NoComma(char c, Frame frame) => c switch
    {
        '/' or '#' => "JSON has no comments. Remove it.",
        _ => "Expected ',' or '" + (frame.IsObject ? "}" : "]") + "' here.",
    };

    private bool Key(Frame frame)
    {
        int start = lexer.Position;
        if (lexer.Next() is var c && c != '"')
            return lexer.Fail(start, c is '/' or '#' ? "JSON has no comments. Remove it." : "Expected a key in double quotes here.");
        if (!lexer.TryString(out string key)) return false;
        int end = lexer.Position;
        if (lexer.Next() != ':') return lexer.Fail(lexer.Position, "Expected ':' after the key.");
        lexer.Position++;
        if (frame.Keys.TryGetValue(key, out int first))
        {
            Report(catalog.DuplicateKey, start, end, string.Format(
                CultureInfo.InvariantCulture,
                "The key '{0}' stands here again; it stands in this object already, at line {1}, column {2}. Remove one of the two.",
                key,
                lines.Line(first) + 1,
                lines.Column(first) + 1));
            return true;
        }

        frame.Keys.Add(key, start);
        _nodes.Key(key, lines.Span(start, end));
        return true;
    }

    private bool Value()
    {
        char c = lexer.Next();
        int start = lexer.Position;
        switch (c)
        {
            case '{' or '[':
                if (_open.Count == MaxDepth)
                {
                    Report(catalog.Limit, start, start + 1, "Objects and arrays are nested more than 64 deep here. Reading stops: write this flatter.");
                    return false;
                }

                lexer.Position++;
                _open.Push(new Frame(c == '{', start));
                if (c == '{') _nodes.OpenMapping();
                else _nodes.OpenSequence();
                return true;
            case '"':
                return lexer.TryString(out string value) && Scalar(start, ScalarKind.String, value, value);
            case '-' or (>= '0' and <= '9'):
                return lexer.TryNumber(out string number)
                    && Scalar(start, JsonNumber.IsWhole(number, out string notation) ? ScalarKind.Integer : ScalarKind.Number, notation, number);
            default:
                return Word(start, c);
        }
    }

    private bool Word(int start, char c)
    {
        if (lexer.AtEnd)
            return lexer.Fail(start, _open.Count == 0 ? "There is nothing in this file. Expected an object: { }." : "Expected a value here.");
        string word = lexer.Word();
        return word switch
        {
            "true" or "false" => Scalar(start, ScalarKind.Boolean, word, word),
            "null" => Scalar(start, ScalarKind.Null, "", word),
            "" => lexer.Fail(start, c switch
            {
                '/' or '#' => "JSON has no comments. Remove it.",
                '\'' => "A text stands in double quotes.",
                ',' => "Expected a value before the comma.",
                _ => "Expected a value here.",
            }),
            _ => lexer.Fail(start, "'" + (word.Length > 40 ? word.Substring(0, 40) + "..." : word) + "' is no JSON value. Put a text in double quotes; true, false and null are lower case."),
        };
    }

    private bool Scalar(int start, ScalarKind kind, string value, string raw)
    {
        _nodes.Add(new ScalarNode(lines.Span(start, lexer.Position), kind, value, raw));
        return true;
    }

    private void Close(int end) => _nodes.Close(lines.Span(_open.Pop().Start, end));

    private void Report(FindingDescriptor descriptor, int start, int end, string message) =>
        _findings.Add(new Finding(descriptor, path, lines.Span(start, end), EquatableArray.Of(message)));

    private sealed class Frame(bool isObject, int start)
    {
        public bool IsObject { get; } = isObject;

        public int Start { get; } = start;

        public Dictionary<string, int> Keys { get; } = isObject ? new(StringComparer.Ordinal) : null!;

        public int Count { get; set; }

        public bool AfterComma { get; set; }

        public int Comma { get; set; }
    }
}
