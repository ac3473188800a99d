using System.Globalization;
using OnRecord.Fuzzing;

namespace OnRecord.Serialization.Tests.Making;

/// <summary>Changes what a JSON text says: its fields, their order and names, its values. What is written of it may be valid, and mostly is JSON.</summary>
internal sealed class TreeEdits(Random random)
{
    /// <summary>Deeper than any reader goes.</summary>
    private const int Deepest = 70;

    public void Apply(Tree root)
    {
        Tree[] all = [root, .. root.Places().Select(static place => place.Parent.Children[place.Index].Value)];
        Tree[] parents = [.. all.Where(static tree => tree.Children.Count > 0)];
        if (parents.Length == 0) return;
        Tree parent = parents[random.Next(parents.Length)];
        List<(string? Key, Tree Value)> children = parent.Children;
        int at = random.Next(children.Count), other = random.Next(children.Count);
        (string? name, Tree value) = children[at];
        switch (random.Next(11))
        {
            case 0:
                (string?, Tree)[] shuffled = [.. children];
                random.Shuffle(shuffled);
                children.Clear();
                children.AddRange(shuffled);
                break;
            case 1:
                (children[at], children[other]) = (children[other], children[at]);
                break;
            case 2:
                children.RemoveAt(at);
                break;
            case 3:
                children.Insert(other, (name, value.Clone()));
                break;
            case 4:
                children.Insert(other, (name, all[random.Next(all.Length)].Clone()));
                break;
            case 5:
                children[at] = (name, all[random.Next(all.Length)].Clone());
                break;
            case 6:
                children[at] = (name, Tree.OfScalar(ByteEdits.Pieces[random.Next(ByteEdits.Pieces.Length)]));
                break;
            case 7:
                if (name is not null && random.Next(2) == 0) children[at] = (Escaped(name), value);
                else if (value.Scalar is ['"', ..] text) children[at] = (name, Tree.OfScalar(Escaped(text)));
                break;
            case 8:
                children[at] = (name, Wrapped(value));
                break;
            case 9:
                children[at] = (name, Tree.OfScalar("null"));
                break;
            default:
                if (name is not null) children[at] = (Renamed(name), value);
                break;
        }
    }

    /// <summary>White space as JSON has it, where there mostly is none.</summary>
    public string Space() => random.Next(12) switch { 0 => " ", 1 => "\n", 2 => "\r\n\t ", _ => string.Empty };

    /// <summary>The same text with one character written as an escape.</summary>
    private string Escaped(string text)
    {
        int at = random.Next(text.Length);
        return at == 0 || at == text.Length - 1 || text[at] == '\\' || text[at - 1] == '\\' ? text : text[..at] + "\\u" + ((int)text[at]).ToString("x4", CultureInfo.InvariantCulture) + text[(at + 1)..];
    }

    private string Renamed(string name) => random.Next(4) switch
    {
        0 => name.ToUpperInvariant(),
        1 => name[..^1] + " \"",
        2 => "\"" + name[2..],
        _ => name[..^1] + "\\u0000\"",
    };

    private Tree Wrapped(Tree value)
    {
        bool isList = random.Next(2) == 0;
        for (int i = random.Next(4) == 0 ? Deepest : 1; i > 0; i--)
        {
            Tree outer = new() { IsList = isList };
            outer.Children.Add(("\"a\"", value));
            value = outer;
        }

        return value;
    }
}
