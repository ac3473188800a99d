namespace OnRecord.Conformance.Tests.Random;

/// <summary>Makes data that fails smaller: what isn't needed for it to fail is taken away.</summary>
internal static class Shrinking
{
    public static void Shrink(Tree root, Func<bool> fails)
    {
        while (root.All.ToArray().Any(tree => TakeAway(tree, fails)))
        {
        }
    }

    private static bool TakeAway(Tree tree, Func<bool> fails) => tree switch
    {
        Tree.Sequence list => TakeAway(list.Items, fails),
        Tree.Mapping mapping => TakeAway(mapping.Entries, fails),
        _ => false,
    };

    private static bool TakeAway<T>(List<T> parts, Func<bool> fails)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            T part = parts[i];
            parts.RemoveAt(i);
            if (fails()) return true;
            parts.Insert(i, part);
        }

        return false;
    }
}
