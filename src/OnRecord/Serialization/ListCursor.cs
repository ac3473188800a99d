using System.Text.Json;
using OnRecord.Validation;

namespace OnRecord.Serialization;

/// <summary>Walks the items of a list that is read. Null is no item.</summary>
internal struct ListCursor
{
    private readonly bool _isList;
    private readonly long _start;
    private int _itemStart;
    private int _index;

    public ListCursor(ref RecordReader reader)
    {
        _isList = reader.Json.TokenType == JsonTokenType.StartArray;
        _start = reader.Json.TokenStartIndex;
        _index = -1;
        if (!_isList) reader.WrongKind("a list");
    }

    public bool MoveNext(ref RecordReader reader)
    {
        if (!_isList) return false;
        while (true)
        {
            if (_index >= 0) reader.Checks.Under(_itemStart, _index);
            reader.Json.Read();
            if (reader.Json.TokenType == JsonTokenType.EndArray) return false;
            _itemStart = reader.Checks.Count;
            _index++;
            if (reader.Json.TokenType != JsonTokenType.Null) return true;
            reader.Report(ErrorIds.WrongKind, Messages.NullInList);
        }
    }

    /// <summary>An optional list that is empty is as good as absent once it is read, so that it was there is seen here alone.</summary>
    public readonly void CheckLength(ref RecordReader reader, int minItems)
    {
        int count = _index + 1;
        if (_isList && count < minItems) reader.Checks.Report(string.Empty, ErrorIds.Constraint, "The list " + Messages.AtLeast(minItems, "item", count), _start);
    }
}
