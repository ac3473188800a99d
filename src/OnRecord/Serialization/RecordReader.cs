using System.ComponentModel;
using System.Text.Json;
using OnRecord.Text;
using OnRecord.Validation;

namespace OnRecord.Serialization;

/// <summary>Reads one item of a list or map.</summary>
public delegate T ReadItem<out T>(ref RecordReader reader);

/// <summary>
/// Reads values from JSON and collects what is wrong with them. After a value the reader stands on its last token, whether
/// the value was right or not; a wrong one comes out as <c>default</c>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct RecordReader
{
    internal Utf8JsonReader Json;
    internal RecordChecks Checks;

    internal RecordReader(Utf8JsonReader json, RecordStates? states)
    {
        Json = json;
        Checks = new RecordChecks { IsReading = true, States = states };
    }

    /// <summary>Begins a record at the token that the reader stands on.</summary>
    public FieldCursor BeginRecord(FieldTable table) => new(table, ref this);

    /// <summary>A string; null where the value is none.</summary>
    public string GetString()
    {
        if (Json.TokenType != JsonTokenType.String)
        {
            WrongKind("a string");
            return null!;
        }

        string? text = TryGetString();
        if (text is null) Report(ErrorIds.Syntax, "The string is no valid Unicode text: it holds half a character (a lone surrogate) or broken UTF-8.");
        return text!;
    }

    /// <summary>A typed id or a value of an open enum.</summary>
    public T GetText<T>()
        where T : struct, ITextValue<T> => GetString() is string text ? default(T).WithValue(text) : default;

    /// <summary>The number of an enum's value; 0 where the value is none.</summary>
    public int GetEnum(EnumTexts texts)
    {
        if (GetString() is not string text) return 0;
        int value = texts.ValueOf(text);
        if (value == 0) Report(ErrorIds.UnknownValue, "The value " + Messages.NoSuchValue(texts, Nearest.To(text, texts.Texts)));
        else if (texts.AdviceOn(value) is string advice) Checks.Warn(string.Empty, ErrorIds.Deprecated, "The value " + advice, Json.TokenStartIndex);
        return value;
    }

    /// <summary>Whose words a dossier keeps.</summary>
    public DossierOrigin GetOrigin() => GetEnum(Dossier.Origins) is > 0 and int origin ? (DossierOrigin)origin : DossierOrigin.Own;

    /// <summary>A boolean.</summary>
    public bool GetBoolean()
    {
        if (Json.TokenType is JsonTokenType.True or JsonTokenType.False) return Json.GetBoolean();
        WrongKind("true or false");
        return false;
    }

    /// <summary>A URI.</summary>
    public Uri GetUri() => GetString() is string text
        ? Formats.TryParseUri(text, out Uri? uri) ? uri : Malformed<Uri>("an absolute URI, such as 'https://example.org/'")
        : null!;

    /// <summary>A UUID.</summary>
    public Guid GetGuid() => GetString() is string text
        ? Formats.IsUuid(text) ? Guid.ParseExact(text, "D") : Malformed<Guid>("a UUID: 8-4-4-4-12 hexadecimal digits")
        : default;

    /// <summary>A point in time.</summary>
    public DateTimeOffset GetDateTime() => GetString() is string text
        ? Formats.TryParseDateTime(text, out DateTimeOffset value) ? value : Malformed<DateTimeOffset>("a date and time with offset, such as '2026-03-17T09:30:00Z'")
        : default;

    /// <summary>A date.</summary>
    public RecordDate GetRecordDate() => GetString() is string text
        ? RecordDate.TryParse(text, out RecordDate value) ? value : Malformed<RecordDate>("a date of the calendar, such as '2026-03-17'")
        : default;

#if NET
    /// <summary>A date.</summary>
    public DateOnly GetDateOnly()
    {
        RecordDate date = GetRecordDate();
        return date == default ? default : date.ToDateOnly();
    }
#endif

    /// <summary>The value as it is, for a field that the schema doesn't know.</summary>
    public RawJson GetRaw() => RawJsonReader.Read(ref this);

    /// <summary>The text of the string or name that the reader stands on; null where it is no valid Unicode.</summary>
    internal readonly string? TryGetString()
    {
        try
        {
            return Json.GetString();
        }
        catch (InvalidOperationException)
        {
            // What Utf8JsonReader throws for broken UTF-8 and for escapes of lone surrogates.
            return null;
        }
    }

    /// <summary>Reports that a value of another kind is expected, and goes to its end.</summary>
    internal void WrongKind(string expected)
    {
        Report(ErrorIds.WrongKind, "The value must be " + expected + ", and is " + JsonKinds.Name(Json.TokenType) + "." + JsonKinds.Hint(expected, Json.TokenType));
        Json.Skip();
    }

    internal void Report(string id, string message) => Checks.Report(string.Empty, id, message, Json.TokenStartIndex);

    private T Malformed<T>(string expected)
    {
        Report(ErrorIds.Format, "The value must be " + expected + ".");
        return default!;
    }
}
