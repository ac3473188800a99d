using OnRecord.Generators.Planning.PublicViews;
using OnRecord.Generators.Planning.Verdicts;
using OnRecord.Schema;

namespace OnRecord.Generators.Planning;

/// <summary>Every decision about the C# of a record.</summary>
internal sealed record RecordPlan
{
    /// <summary>Its simple name.</summary>
    public required string Name { get; init; }

    /// <summary>Its full name.</summary>
    public required string Type { get; init; }

    /// <summary>The literal of its name in data.</summary>
    public required string NameLiteral { get; init; }

    public required DocPlan Doc { get; init; }

    public required bool IsAbstract { get; init; }

    /// <summary>The full names of what it derives from and implements.</summary>
    public required string Bases { get; init; }

    /// <summary>Whether it derives from a record of a schema, so that there are members to override and to hide.</summary>
    public required bool HasBase { get; init; }

    /// <summary>Whether <c>NotNullWhen</c> can be named.</summary>
    public required bool HasNotNullWhen { get; init; }

    /// <summary>What is the record's id; null where it or its base declares none.</summary>
    public string? Key { get; init; }

    /// <summary>The literal of its name in data.</summary>
    public string? KeyName { get; init; }

    /// <summary>Whether it declares the property for unknown fields.</summary>
    public bool KeepsUnknown { get; init; }

    /// <summary>Own fields, in schema order.</summary>
    public EquatableArray<FieldPlan> Fields { get; init; }

    /// <summary>How it makes its public view; null where all of it may be published.</summary>
    public ToPublicPlan? ToPublic { get; init; }

    /// <summary>Its public view; null where all of it may be published.</summary>
    public ViewPlan? View { get; init; }

    /// <summary>How it is read.</summary>
    public required ConverterPlan Converter { get; init; }

    /// <summary>How a text is judged without making the record; null for an abstract one, and where records aren't read in order.</summary>
    public VerdictPlan? Verdict { get; init; }

    /// <summary>Statements of CheckMembers, after those of the base.</summary>
    public EquatableArray<string> MemberChecks { get; init; }

    /// <summary>Statements of CheckRules that ask for attribution: no rule is asked where one returns false.</summary>
    public EquatableArray<string> RoleChecks { get; init; }

    /// <summary>Rules that look at the record alone.</summary>
    public EquatableArray<RulePlan> Rules { get; init; }

    /// <summary>Statements of CheckReferences, after those of the base.</summary>
    public EquatableArray<string> ReferenceChecks { get; init; }

    /// <summary>Rules that look at other records.</summary>
    public EquatableArray<RulePlan> DossierRules { get; init; }

    /// <summary>Statements of Describe.</summary>
    public EquatableArray<string> Description { get; init; }

    /// <summary>Statements of DescribeAttribution.</summary>
    public EquatableArray<string> Attribution { get; init; }
}

/// <summary>A field of a record.</summary>
/// <param name="Property">Its C# name.</param>
/// <param name="Type">Its C# type, with the question mark of an optional one.</param>
/// <param name="IsRequired">Whether an object initializer must set it.</param>
/// <param name="Initializer">Its default, as an expression; null for none.</param>
/// <param name="Write">The statement that writes it.</param>
internal sealed record FieldPlan(string Property, string Type, bool IsRequired, string? Initializer, string Write, DocPlan Doc);

/// <summary>How records of a type are read.</summary>
/// <param name="Table">The arguments of the field table: the record's name and its fields, as literals.</param>
/// <param name="TableOptions">Calls on the table.</param>
/// <param name="Fields">All fields, inherited ones first; empty for an abstract record.</param>
/// <param name="Leaves">Of an abstract record: the full names of what it can be.</param>
/// <param name="LeafNames">The literals of their names in data.</param>
/// <param name="IsReadInOrder">Whether there is a reader for fields in the schema's order.</param>
internal sealed record ConverterPlan(
    EquatableArray<string> Table,
    EquatableArray<string> TableOptions,
    EquatableArray<ReadPlan> Fields,
    bool KeepsUnknown,
    EquatableArray<string> Leaves,
    EquatableArray<string> LeafNames,
    bool IsReadInOrder);

/// <summary>How a field is read.</summary>
/// <param name="Place">In the field table.</param>
/// <param name="Local">The variable that holds it.</param>
/// <param name="Type">The variable's type.</param>
/// <param name="Initial">What an absent field is.</param>
/// <param name="Read">The expression that reads it.</param>
/// <param name="InOrder">The expression that reads it, or finds it absent, where fields stand in order; null where a record that has it is left to the other reader.</param>
internal sealed record ReadPlan(int Place, string Property, string Local, string Type, string Initial, string Read, string? InOrder);

/// <summary>A rule, compiled.</summary>
/// <param name="Broken">The condition under which it is broken.</param>
/// <param name="Report">The statement that says so.</param>
internal sealed record RulePlan(string Broken, string Report);
