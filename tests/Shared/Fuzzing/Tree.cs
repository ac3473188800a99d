namespace OnRecord.Fuzzing;

/// <summary>A text of YAML or JSON as a tree that can be changed: keys in any order and more than once, any branch in any place.</summary>
internal sealed class Tree
{
    /// <summary>Of a scalar: as the text writes it. Null for a list or a mapping.</summary>
    public string? Scalar { get; init; }

    public bool IsList { get; set; }

    /// <summary>Keys are null in a list, and else as whoever reads and writes the tree has them: with quotation marks or without.</summary>
    public List<(string? Key, Tree Value)> Children { get; init; } = [];

    public static Tree OfScalar(string text) => new() { Scalar = text };

    public Tree Clone() => new() { Scalar = Scalar, IsList = IsList, Children = [.. Children.Select(static child => (child.Key, child.Value.Clone()))] };

    /// <summary>Every place below the root, in the order of the text.</summary>
    public IEnumerable<(Tree Parent, int Index)> Places()
    {
        for (int i = 0; i < Children.Count; i++)
        {
            yield return (this, i);
            foreach ((Tree, int) below in Children[i].Value.Places()) yield return below;
        }
    }
}
