namespace OnRecord.Patterns;

/// <summary>Reads a class in brackets.</summary>
internal sealed class PatternClassParser(PatternScanner scanner)
{
    private readonly List<(int From, int To)> _ranges = [];

    /// <summary>Reads it from its bracket on; null with a problem.</summary>
    public SetNode? Parse()
    {
        int start = scanner.Position++;
        bool isNegated = scanner.Take('^');
        int first = scanner.Position;
        while (!scanner.AtEnd && scanner.Current != ']')
        {
            if (!Member(scanner.Position == first)) return null;
        }

        if (!scanner.Take(']'))
            scanner.Fail(start, "this '[' is never closed; write '\\[' for the character");
        else if (_ranges.Count == 0)
            scanner.Fail(start, "this class is empty; write '\\]' for a bracket inside, or '.' for any character");
        else
            return new SetNode(CodePointSet.Union(_ranges), isNegated);
        return null;
    }

    private bool Member(bool isFirst)
    {
        int start = scanner.Position;
        if (scanner.Current == '-' && !isFirst && !IsLast()) return Fail(start, "this '-' makes no range; write '\\-' for the character");
        if (One() is not { } from) return false;
        if (scanner.AtEnd || scanner.Current != '-' || IsLast())
        {
            _ranges.AddRange(from.Set.Ranges);
            return true;
        }

        scanner.Position++;
        if (scanner.AtEnd) return true;
        if (One() is not { } to) return false;
        if (Single(from) is not { } low || Single(to) is not { } high) return Fail(start, "a range goes from one character to another");
        if (low > high) return Fail(start, "this range goes backwards; exchange its ends");
        _ranges.Add((low, high));
        return true;
    }

    private SetNode? One()
    {
        if (scanner.Current == '\\') return scanner.Escape();
        if (scanner.Current == '[')
        {
            scanner.Fail(scanner.Position, "engines differ in what a '[' inside a class is; write '\\[' for the character");
            return null;
        }

        return scanner.CodePoint() is { } codePoint ? new SetNode(CodePointSet.Of(codePoint), isNegated: false) : null;
    }

    private static int? Single(SetNode node) =>
        node is { IsNegated: false, Set.Ranges: { Count: 1 } ranges } && ranges[0].From == ranges[0].To ? ranges[0].From : null;

    private bool IsLast() => scanner.IsNext(1, ']');

    private bool Fail(int offset, string message)
    {
        scanner.Fail(offset, message);
        return false;
    }
}
