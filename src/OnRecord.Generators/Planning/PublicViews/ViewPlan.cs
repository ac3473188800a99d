using OnRecord.Schema;

namespace OnRecord.Generators.Planning.PublicViews;

/// <summary>Every decision about the public view of a record, or of a dossier.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Type">Its full name.</param>
/// <param name="NameLiteral">The literal of the record's name in data.</param>
/// <param name="Bases">The full names of what it derives from and implements.</param>
/// <param name="CallsBase">Whether what it derives from writes members.</param>
/// <param name="Fields">Those that what it derives from doesn't have, in schema order.</param>
internal sealed record ViewPlan(
    string Name,
    string Type,
    string NameLiteral,
    DocPlan Doc,
    bool IsAbstract,
    string Bases,
    bool CallsBase,
    EquatableArray<FieldPlan> Fields);

/// <summary>The method that makes the view.</summary>
/// <param name="View">The full name of the view.</param>
/// <param name="Root">The view at the top of the hierarchy, which a virtual method of the records returns; null outside of one.</param>
/// <param name="IsRoot">Whether the record is the one at the top, or outside of a hierarchy.</param>
/// <param name="IsAbstract">Whether its leaves make the view.</param>
/// <param name="Values">Members of an object initializer; of a leaf.</param>
internal sealed record ToPublicPlan(string View, string? Root, bool IsRoot, bool IsAbstract, EquatableArray<string> Values);
