#if NET
using System.Text.Unicode;
using OnRecord.Validation;

namespace OnRecord.Serialization;

public ref partial struct InOrderReader
{
    /// <summary>Lists of so many items are looked through for equal ones here.</summary>
    private const int MaxUnique = 16;

    /// <summary>Stands for a value that was there.</summary>
    private static readonly object Skipped = new();

    /// <summary>Checks a text and goes past it.</summary>
    /// <returns>Something that is not null.</returns>
    public object SkipText(int minLength = 0, int maxLength = int.MaxValue, TextPattern? pattern = null)
    {
        CheckText(minLength, maxLength, pattern);
        return Skipped;
    }

    /// <summary>Checks a list of texts and goes past it.</summary>
    public SkippedList SkipTexts(int minLength = 0, int maxLength = int.MaxValue, TextPattern? pattern = null, int minItems = 0, int maxItems = int.MaxValue, bool areUnique = false)
    {
        int count = 0;
        Span<Range> seen = stackalloc Range[MaxUnique];
        if (BeginList())
        {
            do
            {
                int start = _at;
                ReadOnlySpan<byte> text = CheckText(minLength, maxLength, pattern);
                if (areUnique) CheckUnique(start, text, seen, count);
                count++;
            }
            while (Take((byte)','));
        }

        return EndSkipped(count, minItems, maxItems);
    }

    /// <summary>Checks a record and goes past it.</summary>
    /// <returns>Something that is not null.</returns>
    public object SkipRecord<T>(RecordConverter<T> converter)
        where T : SchemaRecord
    {
        converter.SkipValid(ref this);
        return Skipped;
    }

    /// <summary>Checks a list of records and goes past it.</summary>
    public SkippedList SkipRecords<T>(RecordConverter<T> converter, int minItems = 0, int maxItems = int.MaxValue)
        where T : SchemaRecord
    {
        int count = 0;
        if (BeginList())
        {
            do
            {
                converter.SkipValid(ref this);
                count++;
            }
            while (Take((byte)','));
        }

        return EndSkipped(count, minItems, maxItems);
    }

    private SkippedList EndSkipped(int count, int minItems, int maxItems)
    {
        EndList<object>(default, count, minItems);
        if (count > maxItems) Fail();
        return new SkippedList(count);
    }

    private ReadOnlySpan<byte> CheckText(int minLength, int maxLength, TextPattern? pattern)
    {
        ReadOnlySpan<byte> text = NextText(out bool isAscii);
        if (!isAscii && !Utf8.IsValid(text)) Fail();
        bool fits = (minLength == 0 && maxLength == int.MaxValue) || Fits(text, isAscii, minLength, maxLength);
        if (!fits || pattern?.IsMatch(text) == false) Fail();
        return text;
    }

    private static bool Fits(ReadOnlySpan<byte> text, bool isAscii, int minLength, int maxLength)
    {
        int length = text.Length;
        if (!isAscii)
        {
            foreach (byte next in text)
            {
                // All but the first byte of a character.
                if ((next & 0xC0) == 0x80) length--;
            }
        }

        return length >= minLength && length <= maxLength;
    }

    /// <summary>Compares a text with those before it, byte by byte; one with escapes is left to the other reader.</summary>
    private void CheckUnique(int start, scoped ReadOnlySpan<byte> text, scoped Span<Range> seen, int count)
    {
        if (count >= MaxUnique || HasFailed || _at - start != text.Length + 2)
        {
            Fail();
            return;
        }

        for (int i = 0; i < count; i++)
        {
            if (_json[seen[i]].SequenceEqual(text)) Fail();
            if (HasFailed) return;
        }

        seen[count] = (start + 1)..(_at - 1);
    }
}
#endif
