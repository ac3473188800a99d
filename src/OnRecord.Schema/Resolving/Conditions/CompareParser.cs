using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>An operand of a comparison before its path is resolved. Of the three, one is given.</summary>
internal readonly record struct RawOperand(string? Path, bool DateOf, Literal? Literal);

/// <summary>A comparison before its paths are resolved.</summary>
internal readonly record struct RawComparison(RawOperand Left, CompareOperator Operator, string OperatorText, RawOperand Right);

/// <summary>Parses <c>said &lt;= dateOf(published)</c>.</summary>
internal static class CompareParser
{
    /// <summary>Longer ones first.</summary>
    private static readonly (string Text, CompareOperator Operator)[] Operators =
    [
        ("==", CompareOperator.Equal), ("!=", CompareOperator.NotEqual), ("<=", CompareOperator.LessOrEqual),
        (">=", CompareOperator.GreaterOrEqual), ("<", CompareOperator.Less), (">", CompareOperator.Greater),
    ];

    /// <summary>The comparison, or what is wrong.</summary>
    public static string? Parse(string text, out RawComparison comparison)
    {
        comparison = default;
        if (text.IndexOf("<>", StringComparison.Ordinal) >= 0) return "'<>' is no operator: write '!='";
        int at = text.IndexOfAny(['=', '!', '<', '>']);
        if (at < 0) return "it has no operator";
        (string Text, CompareOperator Operator) found = Array.Find(Operators, o => string.CompareOrdinal(text, at, o.Text, 0, o.Text.Length) == 0);
        if (found.Text is null) return text[at] == '=' ? "'=' is no operator: write '=='" : "'!' is no operator: write '!='";
        if (Operand(text.Substring(0, at).Trim(), out RawOperand left) is { } leftProblem) return leftProblem;
        if (left.Path is null) return "the left side must be a path";
        if (Operand(text.Substring(at + found.Text.Length).Trim(), out RawOperand right) is { } rightProblem) return rightProblem;
        comparison = new RawComparison(left, found.Operator, found.Text, right);
        return null;
    }

    private static string? Operand(string text, out RawOperand operand)
    {
        operand = default;
        if (text.Length == 0) return "a side is empty";
        if (text[0] is '\'' or '"') return Quoted(text, out operand);
        if (text is "true" or "false")
        {
            operand = new RawOperand(null, false, new Literal(LiteralKind.Boolean, text));
            return null;
        }

        if (text[0] is '-' or (>= '0' and <= '9') && IsNumber(text))
        {
            operand = new RawOperand(null, false, new Literal(LiteralKind.Number, text));
            return null;
        }

        bool isDate = text.StartsWith("dateOf(", StringComparison.Ordinal);
        if (isDate)
        {
            if (!text.EndsWith(")", StringComparison.Ordinal)) return "the ')' of 'dateOf(' is missing";
            text = text.Substring(7, text.Length - 8).Trim();
        }

        foreach (char c in text)
        {
            if (c is ' ' or '\t' or '\n') return "'" + text + "' is no path";
            if (c is '(' or ')' or '=' or '!' or '<' or '>' or '\'' or '"') return "'" + c + "' is not expected in '" + text + "'";
        }

        if (text.Length == 0) return "'dateOf()' needs a path";
        operand = new RawOperand(text, isDate, null);
        return null;
    }

    private static string? Quoted(string text, out RawOperand operand)
    {
        operand = default;
        char quote = text[0];
        int end = text.IndexOf(quote, 1);
        if (end < 0) return "the closing quotation mark is missing";
        if (end != text.Length - 1) return "something follows the quoted text";
        operand = new RawOperand(null, false, new Literal(LiteralKind.String, text.Substring(1, end - 1)));
        return null;
    }

    private static bool IsNumber(string text)
    {
        int i = text[0] == '-' ? 1 : 0;
        int digits = 0;
        int points = 0;
        for (; i < text.Length; i++)
        {
            if (text[i] == '.') points++;
            else if (text[i] is >= '0' and <= '9') digits++;
            else return false;
        }

        return digits is > 0 and <= 28 && points <= 1 && text[text.Length - 1] != '.';
    }
}
