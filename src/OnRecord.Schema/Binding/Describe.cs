using System.Globalization;
using System.Text;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Binding;

/// <summary>Says what a node is, for "must be X, and not Y".</summary>
internal static class Describe
{
    private const int MaxShown = 60;

    public static string Node(DataNode node) => node switch
    {
        ScalarNode scalar => Scalar(scalar.Kind, scalar.Raw),
        SequenceNode { Items.Count: 0 } => "an empty list",
        SequenceNode => "a list",
        _ => "a mapping",
    };

    public static string Value(SchemaValue value) => value switch
    {
        SchemaScalar scalar => Scalar(scalar.Kind, scalar.Text),
        SchemaList { Items.Count: 0 } => "an empty list",
        SchemaList => "a list",
        _ => "a mapping",
    };

    public static string Scalar(ScalarKind kind, string text) => kind switch
    {
        ScalarKind.Null => "nothing",
        ScalarKind.String when text.Length == 0 => "an empty text",
        ScalarKind.String => "the text '" + Shorten(text) + "'",
        ScalarKind.Boolean => "the boolean " + text,
        _ => "the number " + Shorten(text),
    };

    /// <summary>A text of the author's, of a length and with characters that a message can hold.</summary>
    public static string Shorten(string text)
    {
        bool isLong = text.Length > MaxShown;
        StringBuilder shown = new();
        for (int i = 0; i < (isLong ? MaxShown - 3 : text.Length); i++)
        {
            char c = text[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair) shown.Append(c).Append(text[++i]);
            else if (char.IsControl(c) || char.IsSurrogate(c)) shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else shown.Append(c);
        }

        return isLong ? shown.Append("...").ToString() : shown.ToString();
    }
}
