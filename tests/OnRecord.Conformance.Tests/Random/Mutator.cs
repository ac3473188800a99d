namespace OnRecord.Conformance.Tests.Random;

/// <summary>Breaks data at random: one change somewhere.</summary>
internal sealed class Mutator(System.Random random)
{
    public void Mutate(Tree.Mapping root)
    {
        Tree[] inner = [.. root.All.Where(static tree => tree is Tree.Sequence { Items.Count: > 0 } or Tree.Mapping { Entries.Count: > 0 })];
        if (inner.Length == 0) return;
        switch (inner[random.Next(inner.Length)])
        {
            case Tree.Sequence list: MutateItems(list); break;
            case Tree.Mapping mapping: MutateEntries(mapping); break;
        }
    }

    private void MutateItems(Tree.Sequence list)
    {
        int at = random.Next(list.Items.Count);
        switch (random.Next(3))
        {
            case 0: list.Items.RemoveAt(at); break;
            case 1: list.Items.Add(list.Items[at]); break;
            default: list.Items[at] = Strange(); break;
        }
    }

    private void MutateEntries(Tree.Mapping mapping)
    {
        int at = random.Next(mapping.Entries.Count);
        (string key, Tree value) = mapping.Entries[at];
        switch (random.Next(5))
        {
            case 0: mapping.Entries.RemoveAt(at); break;
            case 1: mapping.Entries[at] = new(Misspell(key), value); break;
            case 2: mapping.Entries.Insert(at, new(OneOf("unknown", "gone", "zzz", "$type"), Strange())); break;
            default: mapping.Entries[at] = new(key, Strange()); break;
        }

        // What stands twice is an error of the text, which other tests look for.
        if (mapping.Entries.Select(static entry => entry.Key).Distinct().Count() < mapping.Entries.Count) mapping.Entries.RemoveAt(at);
    }

    private string Misspell(string key) => random.Next(3) switch
    {
        0 => key + "x",
        1 => key.ToUpperInvariant(),
        _ => key.Length > 1 ? key[1..] : key + key,
    };

    // Collections in one piece: nothing in them is changed again.
    private Tree Strange() => Tree.Raw(OneOf("null", "true", "12", "-1", "0.5", "1e400", "\"\"", "\"a\"", "\"Left\"", "\"odd\"", "\"2026-03-17\"", "[]", "{}", "[\"a\"]", "[null]", "{\"label\": \"a\"}", "\"aaaaaaaaaaaa\""));

    private string OneOf(params string[] choices) => choices[random.Next(choices.Length)];
}
