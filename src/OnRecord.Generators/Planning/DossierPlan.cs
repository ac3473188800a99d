using OnRecord.Generators.Planning.PublicViews;
using OnRecord.Schema;

namespace OnRecord.Generators.Planning;

/// <summary>Every decision about the C# of a dossier.</summary>
internal sealed record DossierPlan(
    string Name,
    string Type,
    string NameLiteral,
    DocPlan Doc,
    bool HasNotNullWhen,
    bool IsReadInOrder,
    EquatableArray<string> Table,
    EquatableArray<DossierListPlan> Lists)
{
    /// <summary>How it makes its public view; null where all of it may be published.</summary>
    public ToPublicPlan? ToPublic { get; init; }

    /// <summary>Its public view; null where all of it may be published.</summary>
    public ViewPlan? View { get; init; }

    /// <summary>The full names of what it derives from and implements.</summary>
    public string Bases => "global::OnRecord.Dossier" + (View is null ? string.Empty : ", global::OnRecord.IHasPublicView");
}

/// <summary>A list of a dossier.</summary>
/// <param name="Place">In the field table.</param>
/// <param name="NameLiteral">Its name in data.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Initial">The list without records; null where that is the type's default.</param>
/// <param name="InOrder">See <see cref="ReadPlan"/>.</param>
internal sealed record DossierListPlan(
    int Place, string NameLiteral, string Property, string Local, string Type, string? Initial, string Read, string? InOrder, string Write, string Check, DocPlan Doc);
