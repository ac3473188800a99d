using CsCheck;
using OnRecord.Fuzzing;
using OnRecord.Robustness.Tests.Corpus;
using OnRecord.Robustness.Tests.Mutations;

namespace OnRecord.Robustness.Tests;

/// <summary>What is tried: texts of the repository, changed a few times.</summary>
internal static class Inputs
{
    private static readonly Gen<TextEdit[]> TextEdits = TextEdit.Gen.Array[1, 4];
    private static readonly Gen<TreeEdit[]> TreeEdits = TreeEdit.Gen.Array[1, 4];
    private static readonly string[] DataDonors = [.. DataCorpus.Small.Select(static data => data.Text)];
    private static readonly Tree[] DataTrees = [.. DataCorpus.Trees.Select(static data => data.Tree!)];

    public static Gen<string> SchemaTexts { get; } = ShortOf(SchemaCorpus.Small, static text => text.Length).SelectMany(static text => TextEdits.Select(edits => Edit(text, edits, SchemaCorpus.Small)));

    public static Gen<string> LargeSchemaTexts { get; } = Of(SchemaCorpus.Large).SelectMany(static text => TextEdits.Select(edits => Edit(text, edits, SchemaCorpus.Small)));

    public static Gen<string> SchemaTrees { get; } = Gen.Select(ShortOf(SchemaCorpus.Trees, static tree => tree.Places().Count()), TreeEdits, Gen.Bool)
        .Select(static input => Edit(input.Item1, input.Item2, SchemaCorpus.Trees) is var tree && input.Item3 ? tree.ToJson() : tree.ToYaml());

    public static Gen<DataText> DataTexts { get; } = ShortOf(DataCorpus.Small, static data => data.Text.Length).SelectMany(static data => TextEdits.Select(edits => data with { Text = Edit(data.Text, edits, DataDonors) }));

    public static Gen<DataText> LargeDataTexts { get; } = Of(DataCorpus.Large).SelectMany(static data => TextEdits.Select(edits => data with { Text = Edit(data.Text, edits, DataDonors) }));

    /// <summary>A tree is written as either: what was YAML is checked as JSON too.</summary>
    public static Gen<DataText> DataTreesOfBothKinds { get; } = Gen.Select(ShortOf(DataCorpus.Trees, static data => data.Text.Length), TreeEdits, Gen.Bool)
        .Select(static input => (Data: input.Item1, Tree: Edit(input.Item1.Tree!, input.Item2, DataTrees), AsJson: input.Item3))
        .Select(static made => made.AsJson
            ? made.Data with { Path = Path.ChangeExtension(made.Data.Path, "json"), Text = made.Tree.ToJson() }
            : made.Data with { Path = Path.ChangeExtension(made.Data.Path, "yaml"), Text = made.Tree.ToYaml() });

    private static Gen<T> Of<T>(IReadOnlyList<T> all) => Gen.Int[0, all.Count - 1].Select(i => all[i]);

    /// <summary>The shorter of two: what is short is tried more often, and so more is tried in the same time.</summary>
    private static Gen<T> ShortOf<T>(IReadOnlyList<T> all, Func<T, int> length)
    {
        T[] byLength = [.. all.OrderBy(length)];
        return Gen.Select(Gen.Int[0, byLength.Length - 1], Gen.Int[0, byLength.Length - 1]).Select(pair => byLength[Math.Min(pair.Item1, pair.Item2)]);
    }

    private static string Edit(string text, TextEdit[] edits, IReadOnlyList<string> donors)
    {
        foreach (TextEdit edit in edits) text = edit.Apply(text, donors);
        return text;
    }

    private static Tree Edit(Tree tree, TreeEdit[] edits, IReadOnlyList<Tree> donors)
    {
        Tree copy = tree.Clone();
        foreach (TreeEdit edit in edits) edit.Apply(copy, donors);
        return copy;
    }
}
