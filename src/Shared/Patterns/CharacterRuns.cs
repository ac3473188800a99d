namespace OnRecord.Patterns;

/// <summary>
/// A stretch of characters of one set. A text matches a row of runs when each in turn, taking as many as it may, finds at least
/// its minimum, and nothing is left.
/// </summary>
/// <param name="Set">The characters.</param>
/// <param name="Min">The least number.</param>
/// <param name="Max">The greatest, where there is one.</param>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
sealed record CharacterRun(CodePointSet Set, int Min, int? Max);

/// <summary>Finds patterns such as <c>^[a-z][a-z0-9-]*$</c>, which can be written out as a few loops over characters.</summary>
internal static class CharacterRuns
{
    /// <summary>The runs of a pattern, where it has no others parts, and taking as many as possible is never wrong.</summary>
    public static bool TryGet(PatternNode root, out IReadOnlyList<CharacterRun> runs)
    {
        List<CharacterRun> found = [];
        runs = found;
        if (root is not SequenceNode { Items: { Count: >= 2 } items }) return false;
        if (items[0] is not AnchorNode { IsStart: true } || items[items.Count - 1] is not AnchorNode { IsStart: false }) return false;
        for (int i = 1; i < items.Count - 1; i++)
        {
            CharacterRun? run = items[i] switch
            {
                SetNode set => new CharacterRun(set.Set, 1, 1),
                RepeatNode { Item: SetNode set } repeat => new CharacterRun(set.Set, repeat.Min, repeat.Max),
                _ => null,
            };
            if (run is null) return false;
            Append(found, run);
        }

        return IsGreedyRight(found);
    }

    private static void Append(List<CharacterRun> runs, CharacterRun run)
    {
        int last = runs.Count - 1;
        if (last >= 0 && runs[last].Set.Equals(run.Set)) runs[last] = new CharacterRun(run.Set, runs[last].Min + run.Min, runs[last].Max + run.Max);
        else runs.Add(run);
    }

    private static bool IsGreedyRight(List<CharacterRun> runs)
    {
        for (int i = 0; i < runs.Count; i++)
        {
            if (runs[i].Min == runs[i].Max) continue;
            // Whatever may come next must not begin with a character that this run would have taken.
            for (int j = i + 1; j < runs.Count; j++)
            {
                if (runs[i].Set.Overlaps(runs[j].Set)) return false;
                if (runs[j].Min > 0) break;
            }
        }

        return true;
    }
}
