#if NET
using System.Globalization;
using System.Text;
using OnRecord.Text;

namespace OnRecord.Serialization;

public ref partial struct InOrderReader
{
    /// <summary>Whole numbers of so many digits are read here: all of them are within 2^53-1.</summary>
    private const int MaxDigits = 15;

    /// <summary>A boolean.</summary>
    public bool GetBoolean()
    {
        if (TakeLiteral("false"u8)) return false;
        if (!TakeLiteral("true"u8)) Fail();
        return true;
    }

    /// <summary>A whole number within 2^53-1.</summary>
    public long GetInteger()
    {
        bool isNegative = Take((byte)'-');
        int start = _at;
        long value = 0;
        while (_at < _json.Length && _json[_at] is >= (byte)'0' and <= (byte)'9' && _at - start < MaxDigits) value = value * 10 + _json[_at++] - '0';
        bool isPlain = _at > start && _json[start] != '0' || (_at == start + 1 && !isNegative);
        if (!isPlain || !IsAtEndOfValue()) Fail();
        return isNegative ? -value : value;
    }

    /// <summary>A whole number of 32 bits.</summary>
    public int GetInt32()
    {
        long value = GetInteger();
        if (value is < int.MinValue or > int.MaxValue) Fail();
        return (int)value;
    }

    /// <summary>A whole number of 64 bits; such large ones are left to the other reader.</summary>
    public long GetInt64() => GetInteger();

    /// <summary>A finite number.</summary>
    public double GetNumber()
    {
        if (!double.TryParse(NextNumber(), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value)) Fail();
        return value;
    }

    /// <summary>A number with a fixed number of digits.</summary>
    public decimal GetDecimal()
    {
        ReadOnlySpan<byte> number = NextNumber();
        if (number.IsEmpty || !ScaledNumber.TryParse(Encoding.Latin1.GetString(number), out decimal value))
        {
            Fail();
            return 0;
        }

        return value;
    }

    /// <summary>A URI.</summary>
    public Uri GetUri() => Formats.TryParseUri(GetString(), out Uri? uri) ? uri : FailWith<Uri>();

    /// <summary>A UUID.</summary>
    public Guid GetGuid()
    {
        string text = GetString();
        return Formats.IsUuid(text) ? Guid.ParseExact(text, "D") : FailWith<Guid>();
    }

    /// <summary>A point in time.</summary>
    public DateTimeOffset GetDateTime() => Formats.TryParseDateTime(GetString(), out DateTimeOffset value) ? value : FailWith<DateTimeOffset>();

    /// <summary>A date.</summary>
    public RecordDate GetRecordDate() => RecordDate.TryParse(GetString(), out RecordDate value) ? value : FailWith<RecordDate>();

    /// <summary>A date.</summary>
    public DateOnly GetDateOnly() => GetRecordDate().ToDateOnly();

    private T FailWith<T>()
    {
        Fail();
        return default!;
    }

    private bool TakeLiteral(ReadOnlySpan<byte> literal)
    {
        if (!_json.Slice(_at).StartsWith(literal)) return false;
        _at += literal.Length;
        return true;
    }

    private readonly bool IsAtEndOfValue() => _at < _json.Length && _json[_at] is (byte)',' or (byte)'}' or (byte)']';

    /// <summary>The number that stands here, as RFC 8259 writes one; empty where none does.</summary>
    private ReadOnlySpan<byte> NextNumber()
    {
        int start = _at;
        Take((byte)'-');
        if (!Take((byte)'0') && !TakeDigits()) return default;
        if (Take((byte)'.') && !TakeDigits()) return default;
        if (Take((byte)'e') || Take((byte)'E'))
        {
            if (!Take((byte)'+')) Take((byte)'-');
            if (!TakeDigits()) return default;
        }

        return IsAtEndOfValue() ? _json.Slice(start, _at - start) : default;
    }

    private bool TakeDigits()
    {
        int start = _at;
        while (_at < _json.Length && _json[_at] is >= (byte)'0' and <= (byte)'9') _at++;
        return _at > start;
    }
}
#endif
