namespace OnRecord.Text;

/// <summary>
/// The formats as patterns, for exports: what <see cref="Formats"/> accepts, but for what no pattern can say, the instants at
/// either end of time and the odd <c>mailto:</c> that System.Uri refuses.
/// </summary>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
static class FormatPatterns
{
    private const string Year = "(?:\\d{3}[1-9]|\\d{2}[1-9]\\d|\\d[1-9]\\d{2}|[1-9]\\d{3})";
    private const string FourthButZero = "(?:0[48]|[2468][048]|[13579][26])";
    private const string Day =
        "(?:" + Year + "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))"
        + "|(?:\\d{2}" + FourthButZero + "|" + FourthButZero + "00)-02-29)";

    private const string PathCharacter = "(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})";
    private const string Path = "(?:" + PathCharacter + "|/)*";
    private const string UserCharacter = "(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})";
    private const string Host = "[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63})*\\.?";
    private const string Group = "[0-9A-Fa-f]{1,4}";
    private const string Address =
        "\\[(?:(?:" + Group + ":){7}" + Group + "|(?:" + Group + ":){1,7}:|(?:" + Group + ":){1,6}:" + Group
        + "|(?:" + Group + ":){1,5}(?::" + Group + "){1,2}|(?:" + Group + ":){1,4}(?::" + Group + "){1,3}|(?:" + Group + ":){1,3}(?::" + Group + "){1,4}"
        + "|(?:" + Group + ":){1,2}(?::" + Group + "){1,5}|" + Group + ":(?::" + Group + "){1,6}|:(?:(?::" + Group + "){1,7}|:))\\]";

    private const string Port = "(?:\\d{0,4}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])";
    private const string Rest = "(?:\\?(?:" + PathCharacter + "|[/?])*)?(?:#(?:" + PathCharacter + "|[/?])*)?";

    /// <summary>A date.</summary>
    public const string Date = "^" + Day + "$";

    /// <summary>A date-time.</summary>
    public const string DateTime =
        "^" + Day + "T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,7})?(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))$";

    /// <summary>A UUID.</summary>
    public const string Uuid = "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$";

    /// <summary>A URI.</summary>
    public const string Uri =
        "^(?:[A-Za-z][A-Za-z0-9+.-]+:(?://(?:" + UserCharacter + "*@)?(?:" + Host + "|" + Address + ")(?::" + Port + ")?(?:/" + Path + ")?"
        + "|/?(?:" + PathCharacter + Path + ")?)|[Ff][Ii][Ll][Ee]:///" + Path + ")" + Rest + "$";
}
