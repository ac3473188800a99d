namespace OnRecord.Schema.Model;

/// <summary>The scalar types of the language.</summary>
public enum ScalarType
{
    /// <summary>A text.</summary>
    String,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number within ±(2^53-1).</summary>
    Integer,

    /// <summary>A whole number of 32 bits.</summary>
    Int32,

    /// <summary>A whole number of 64 bits.</summary>
    Int64,

    /// <summary>A finite number.</summary>
    Number,

    /// <summary>A number with at most <see cref="Constraints.Scale"/> digits after the point.</summary>
    Decimal,

    /// <summary>RFC 3339 full-date.</summary>
    Date,

    /// <summary>RFC 3339 date-time with offset.</summary>
    DateTime,

    /// <summary>RFC 3986 URI, absolute.</summary>
    Uri,

    /// <summary>8-4-4-4-12 hexadecimal digits.</summary>
    Uuid,
}

/// <summary>The type of a value, resolved. Names other records, never holds them: models would otherwise be cyclic and have no equality.</summary>
public abstract record TypeModel
{
    /// <summary>What lists of lists, maps of lists and the like hold at last; the type itself where it is no collection.</summary>
    public TypeModel Innermost()
    {
        TypeModel type = this;
        while (type is ListTypeModel or MapTypeModel) type = type is ListTypeModel list ? list.Item.Type : ((MapTypeModel)type).Item.Type;
        return type;
    }
}

/// <summary>A scalar.</summary>
public sealed record ScalarTypeModel(ScalarType Scalar) : TypeModel;

/// <summary>A value of an enum.</summary>
public sealed record EnumTypeModel(TypeName Name) : TypeModel;

/// <summary>A record, embedded.</summary>
public sealed record RecordTypeModel(TypeName Name) : TypeModel;

/// <summary>The id of a record.</summary>
/// <param name="Target">The record referred to; null for <c>ref any</c>.</param>
/// <param name="IdOwner">The record that declares the identifier, and so the typed id; null for <c>ref any</c>.</param>
public sealed record ReferenceTypeModel(TypeName? Target, TypeName? IdOwner) : TypeModel;

/// <summary>A list.</summary>
public sealed record ListTypeModel(ValueModel Item) : TypeModel;

/// <summary>A map with string keys.</summary>
public sealed record MapTypeModel(ValueModel Item) : TypeModel;

/// <summary>A type and what its values must satisfy; named types are merged in.</summary>
public sealed record ValueModel(TypeModel Type, Constraints Constraints);
