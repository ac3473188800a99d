#if NET
using System.Buffers;
using OnRecord.Patterns;

namespace OnRecord.Validation;

/// <summary>A pattern such as <c>^[a-z][a-z0-9-]*$</c>: a row of stretches, each of characters of one set. The framework looks through many at a time.</summary>
internal sealed class AsciiRuns
{
    private const int LastOfAscii = 0x7F;
    private readonly Run[] _runs;

    private AsciiRuns(Run[] runs) => _runs = runs;

    /// <summary>The pattern as runs; null where it is something else, or lets characters beyond ASCII in.</summary>
    public static AsciiRuns? TryMake(Pattern pattern) =>
        pattern.TryGetCharacterRuns(out IReadOnlyList<CharacterRun> runs) && runs.All(static run => run.Set.Ranges.All(static range => range.To <= LastOfAscii))
            ? new AsciiRuns([.. runs.Select(static run => new Run(run))])
            : null;

    public bool IsMatch(ReadOnlySpan<char> text)
    {
        foreach (Run run in _runs)
        {
            ReadOnlySpan<char> within = text.Length > run.Max ? text.Slice(0, run.Max) : text;
            int taken = within.IndexOfAnyExcept(run.Characters);
            if (taken < 0) taken = within.Length;
            if (taken < run.Min) return false;
            text = text.Slice(taken);
        }

        return text.IsEmpty;
    }

    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        foreach (Run run in _runs)
        {
            ReadOnlySpan<byte> within = utf8.Length > run.Max ? utf8.Slice(0, run.Max) : utf8;
            int taken = within.IndexOfAnyExcept(run.Bytes);
            if (taken < 0) taken = within.Length;
            if (taken < run.Min) return false;
            utf8 = utf8.Slice(taken);
        }

        return utf8.IsEmpty;
    }

    private sealed class Run(CharacterRun run)
    {
        public SearchValues<byte> Bytes { get; } = SearchValues.Create([.. CodePoints(run.Set).Select(static code => (byte)code)]);

        public SearchValues<char> Characters { get; } = SearchValues.Create([.. CodePoints(run.Set).Select(static code => (char)code)]);

        public int Min { get; } = run.Min;

        public int Max { get; } = run.Max ?? int.MaxValue;

        private static IEnumerable<int> CodePoints(CodePointSet set) => set.Ranges.SelectMany(static range => Enumerable.Range(range.From, range.To - range.From + 1));
    }
}
#endif
