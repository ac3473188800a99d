using System.Globalization;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking;

/// <summary>The words that messages share.</summary>
internal static class Wording
{
    private const int MaxShown = 60;

    /// <summary>"an Allegation".</summary>
    public static string A(string name) => (name.Length > 0 && "AEIOUaeiou".IndexOf(name[0]) >= 0 ? "an " : "a ") + name;

    /// <summary>"An item of 'names'", "An item of an item of 'names'".</summary>
    public static string PartOf(string part, string whole) => part + " of " + (whole[0] == '\'' ? whole : char.ToLowerInvariant(whole[0]) + whole.Substring(1));

    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>"2 items".</summary>
    public static string Count(int number, string what) => Number(number) + " " + what + (number == 1 ? string.Empty : "s");

    /// <summary>"'by', 'document' or 'narrator'".</summary>
    public static string Choice(IEnumerable<string> names)
    {
        string[] all = [.. names.Select(static name => "'" + name + "'")];
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all, 0, all.Length - 1) + " or " + all[all.Length - 1];
    }

    public static string Show(Literal literal) => literal.Kind == LiteralKind.String ? "'" + Shorten(literal.Text) + "'" : literal.Text;

    /// <summary>A value of the data in quotation marks, of a length that a message can hold.</summary>
    public static string Show(string text) => "'" + Shorten(text) + "'";

    public static string Expected(ScalarType type) => type switch
    {
        ScalarType.Boolean => "true or false",
        ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 => "a whole number",
        ScalarType.Number or ScalarType.Decimal => "a number",
        ScalarType.Date => "a text that is a date",
        ScalarType.DateTime => "a text that is a date and time",
        ScalarType.Uri => "a text that is a URI",
        ScalarType.Uuid => "a text that is a UUID",
        _ => "a text",
    };

    /// <summary>What a text of the type looks like.</summary>
    public static string Format(ScalarType type) => type switch
    {
        ScalarType.Integer => "a whole number of at most 2^53-1",
        ScalarType.Int32 => "a whole number of 32 bits",
        ScalarType.Int64 => "a whole number of 64 bits",
        ScalarType.Number => "a finite number",
        ScalarType.Decimal => "a number of at most 15 digits",
        ScalarType.Date => "a day of the calendar, written as 2026-03-17",
        ScalarType.DateTime => "a date and time with its offset, written as 2026-03-17T09:30:00Z",
        ScalarType.Uri => "an absolute URI, such as https://example.org/page",
        _ => "a UUID: 8-4-4-4-12 hexadecimal digits",
    };

    /// <summary>What a node is, without its value.</summary>
    public static string Kind(DataNode node) => node switch
    {
        SequenceNode => "a list",
        MappingNode => "a mapping",
        ScalarNode scalar => scalar.Kind switch
        {
            ScalarKind.Boolean => "a boolean",
            ScalarKind.Integer or ScalarKind.Number => "a number",
            ScalarKind.Null => "nothing",
            _ => "a text",
        },
        _ => "nothing",
    };

    /// <summary>A text of the data, of a length and with characters that a message can hold.</summary>
    public static string Shorten(string text)
    {
        if (text.Length > MaxShown) text = text.Substring(0, char.IsHighSurrogate(text[MaxShown - 1]) ? MaxShown - 1 : MaxShown) + "…";
        return new string([.. text.Select(static c => char.IsControl(c) ? ' ' : c)]);
    }
}
