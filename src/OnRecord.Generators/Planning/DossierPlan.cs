using OnRecord.Schema;

namespace OnRecord.Generators.Planning;

/// <summary>Every decision about the C# of a dossier.</summary>
internal sealed record DossierPlan(
    string Name,
    string Type,
    string NameLiteral,
    DocPlan Doc,
    bool HasNotNullWhen,
    EquatableArray<string> Table,
    EquatableArray<DossierListPlan> Lists);

/// <summary>A list of a dossier.</summary>
/// <param name="Place">In the field table.</param>
/// <param name="NameLiteral">Its name in data.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Initial">The list without records.</param>
internal sealed record DossierListPlan(int Place, string NameLiteral, string Property, string Local, string Type, string Initial, string Read, string Write, string Check, DocPlan Doc);
