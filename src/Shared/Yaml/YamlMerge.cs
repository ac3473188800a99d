namespace OnRecord.Yaml;

/// <summary>Merge keys: the entries of other mappings, where the mapping itself has none of that name.</summary>
internal static class YamlMerge
{
    /// <summary>Whether a value is a mapping, or a list of nothing but mappings.</summary>
    public static bool IsMergeable(YamlEvent[] value)
    {
        if (value[0].Kind == YamlEventKind.MappingStart) return true;
        if (value[0].Kind != YamlEventKind.SequenceStart) return false;
        for (int i = 1; i < value.Length - 1; i = AfterNode(value, i))
        {
            if (value[i].Kind != YamlEventKind.MappingStart) return false;
        }

        return true;
    }

    /// <summary>Appends what the merge keys of a mapping bring. An earlier mapping wins over a later one.</summary>
    public static void Append(List<YamlEvent> events, YamlFrame mapping)
    {
        foreach (YamlEvent[] merge in mapping.Merges)
        {
            if (merge[0].Kind == YamlEventKind.MappingStart)
            {
                AppendEntries(events, mapping, merge, 0);
                continue;
            }

            for (int i = 1; i < merge.Length - 1; i = AfterNode(merge, i)) AppendEntries(events, mapping, merge, i);
        }
    }

    private static void AppendEntries(List<YamlEvent> events, YamlFrame mapping, YamlEvent[] merge, int start)
    {
        int i = start + 1;
        while (merge[i].Kind != YamlEventKind.MappingEnd)
        {
            YamlEvent key = merge[i];
            int after = AfterNode(merge, i + 1);
            if (mapping.TryAddKey(key.Text, key.Start, out _))
            {
                for (int j = i; j < after; j++) events.Add(merge[j]);
            }

            i = after;
        }
    }

    private static int AfterNode(YamlEvent[] events, int at)
    {
        int depth = 0;
        do
        {
            YamlEventKind kind = events[at++].Kind;
            if (kind is YamlEventKind.MappingStart or YamlEventKind.SequenceStart) depth++;
            else if (kind is YamlEventKind.MappingEnd or YamlEventKind.SequenceEnd) depth--;
        }
        while (depth > 0);
        return at;
    }
}
