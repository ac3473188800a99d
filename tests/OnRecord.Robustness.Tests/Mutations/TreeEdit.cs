using CsCheck;
using OnRecord.Fuzzing;

namespace OnRecord.Robustness.Tests.Mutations;

/// <summary>One change to a tree: what is written of it is always sound YAML or JSON, and may mean anything.</summary>
internal readonly record struct TreeEdit(int Kind, int At, int Piece, int Other)
{
    private const int Kinds = 13;

    /// <summary>Deeper than any reader goes.</summary>
    private const int Deepest = 70;

    public static Gen<TreeEdit> Gen { get; } = CsCheck.Gen.Select(
        CsCheck.Gen.Int[0, Kinds - 1], CsCheck.Gen.Int[0, 1 << 20], CsCheck.Gen.Int[0, 4095], CsCheck.Gen.Int[0, 1 << 20])
        .Select(static e => new TreeEdit(e.Item1, e.Item2, e.Item3, e.Item4));

    /// <summary>Changes the tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="donors">Trees that branches are taken from.</param>
    public void Apply(Tree tree, IReadOnlyList<Tree> donors)
    {
        if (PlaceOf(tree, At) is not var (parent, index)) return;
        (string? key, Tree value) = parent.Children[index];
        switch (Kind)
        {
            case 0:
                parent.Children.RemoveAt(index);
                break;
            case 1:
                parent.Children[index] = (key, Tree.OfScalar(Scalar()));
                break;
            case 2:
                parent.Children[index] = (key, Branch(tree));
                break;
            case 3:
                parent.Children[index] = (key, Branch(donors[Piece % donors.Count]));
                break;
            case 4:
                parent.Children[index] = (Scraps.Words[Piece % Scraps.Words.Length], value);
                break;
            case 5:
                parent.Children[index] = (Key(tree), value);
                break;
            case 6:
                parent.Children.Insert(index, (Key(tree) + "2", value.Clone()));
                break;
            case 7:
                parent.Children[index] = (key, Wrapped(value, Piece % 3 == 0 ? Deepest : 1, Other % 2 == 0));
                break;
            case 8:
                if (value.Children.Count > 0) parent.Children[index] = (key, value.Children[0].Value);
                break;
            case 9:
                value.Children.Reverse();
                break;
            case 10:
                if (value.Scalar is { Length: > 2 } text && text[0] == '"') parent.Children[index] = (key, Tree.OfScalar(TreeText.Quote(text[1..^1].Insert(Other % (text.Length - 1), Scraps.Marks[Piece % Scraps.Marks.Length]))));
                break;
            case 11:
                value.IsList = !value.IsList;
                break;
            default:
                parent.Children.Insert(index, (Scraps.Words[Piece % Scraps.Words.Length], Branch(tree)));
                break;
        }
    }

    private static (Tree Parent, int Index)? PlaceOf(Tree tree, int number)
    {
        (Tree, int)[] places = [.. tree.Places()];
        return places.Length == 0 ? null : places[number % places.Length];
    }

    private Tree Branch(Tree tree) => PlaceOf(tree, Other) is var (parent, index) ? parent.Children[index].Value.Clone() : Tree.OfScalar("null");

    private string Key(Tree tree) => PlaceOf(tree, Other) is var (parent, index) ? parent.Children[index].Key ?? "x" : "x";

    private string Scalar()
    {
        string scalar = Scraps.Scalars[Piece % Scraps.Scalars.Length];
        bool isPlain = scalar is "null" or "true" or "false" || (scalar.Length > 0 && char.IsAsciiDigit(scalar[^1]) && double.TryParse(scalar, out _) && !scalar.StartsWith('.'));
        return isPlain && Other % 3 > 0 ? scalar : TreeText.Quote(scalar);
    }

    private static Tree Wrapped(Tree value, int times, bool asList)
    {
        for (int i = 0; i < times; i++)
        {
            Tree outer = new() { IsList = asList };
            outer.Children.Add((asList ? null : "not", value));
            value = outer;
        }

        return value;
    }
}
