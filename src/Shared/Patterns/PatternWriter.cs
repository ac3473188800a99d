using System.Globalization;
using System.Text;

namespace OnRecord.Patterns;

/// <summary>Writes a pattern as a regular expression; languages differ in sets and anchors.</summary>
internal abstract class PatternWriter
{
    /// <summary>What is written so far.</summary>
    protected StringBuilder Output { get; } = new();

    /// <summary>The whole pattern.</summary>
    public string Write(PatternNode root)
    {
        Node(root);
        return Output.ToString();
    }

    /// <summary>Writes one code point of a set.</summary>
    protected abstract void Set(SetNode set);

    /// <summary>Writes the start or the end of the text.</summary>
    protected abstract void Anchor(AnchorNode anchor);

    private void Node(PatternNode node)
    {
        switch (node)
        {
            case SetNode set: Set(set); break;
            case AnchorNode anchor: Anchor(anchor); break;
            case RepeatNode repeat:
                Part(repeat.Item, isGrouped: repeat.Item is not SetNode);
                Output.Append(Quantifier(repeat.Min, repeat.Max));
                break;
            case SequenceNode sequence:
                foreach (PatternNode item in sequence.Items) Part(item, isGrouped: item is ChoiceNode or SequenceNode);
                break;
            case ChoiceNode choice:
                for (int i = 0; i < choice.Options.Count; i++)
                {
                    if (i > 0) Output.Append('|');
                    Node(choice.Options[i]);
                }

                break;
        }
    }

    private void Part(PatternNode node, bool isGrouped)
    {
        if (isGrouped) Output.Append("(?:");
        Node(node);
        if (isGrouped) Output.Append(')');
    }

    private static string Quantifier(int min, int? max) => (min, max) switch
    {
        (0, null) => "*",
        (1, null) => "+",
        (0, 1) => "?",
        (_, null) => "{" + min.ToString(CultureInfo.InvariantCulture) + ",}",
        _ when min == max => "{" + min.ToString(CultureInfo.InvariantCulture) + "}",
        _ => "{" + min.ToString(CultureInfo.InvariantCulture) + "," + max.Value.ToString(CultureInfo.InvariantCulture) + "}",
    };
}
