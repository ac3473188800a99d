using System.Globalization;
using OnRecord.Serialization;
namespace OnRecord.Validation;

/// <summary>Texts that several checks share. None holds a value of the data.</summary>
internal static class Messages
{
    public const string NullInList = "null is no item. Remove it.";

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string AtLeast(int limit, string what, int actual) => "must have at least " + Count(limit, what) + ", and has " + Number(actual) + ".";

    public static string AtMost(int limit, string what, int actual) => "must have at most " + Count(limit, what) + ", and has " + Number(actual) + ".";

    public static string TooDeep(int limit) => "The value is nested deeper than " + Number(limit) + " levels.";

    public static string NoSuchValue(EnumTexts texts, string? suggestion) => "must be " + texts.Choice + "." + DidYouMean(suggestion);

    public static string DidYouMean(string? suggestion) => suggestion is null ? string.Empty : " Did you mean '" + suggestion + "'?";

    private static string Count(int number, string what) => Number(number) + " " + what + (number == 1 ? string.Empty : "s");
}
