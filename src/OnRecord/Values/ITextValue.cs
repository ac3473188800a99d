using System.ComponentModel;

namespace OnRecord;

/// <summary>A text with a type of its own: the id of a record, or a value of an open enum.</summary>
public interface ITextValue<TSelf>
    where TSelf : struct
{
    /// <summary>The text.</summary>
    string Value { get; }

    /// <summary>A value of the same type with another text.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    TSelf WithValue(string value);
}
