namespace OnRecord.Validation;

/// <summary>Finds the place of a value in the text that was read.</summary>
internal interface ITextMap
{
    /// <summary>Line and column, from 1, of the value at a JSON Pointer or, where it is known, at an offset in the JSON that was read.</summary>
    (int Line, int Column) Locate(string pointer, long? offset);
}
