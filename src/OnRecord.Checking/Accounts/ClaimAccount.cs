using OnRecord.Attribution;
using OnRecord.Schema;

namespace OnRecord.Checking.Accounts;

/// <summary>One link of the chain by which a claim is known.</summary>
/// <param name="Source">Who or what it comes from, in words that may be shown.</param>
/// <param name="ClaimId">The claim that says so; null for one without an id.</param>
public sealed record ChainLink(string Source, string? ClaimId);

/// <summary>A field of a claim that is neither its words nor where they come from.</summary>
/// <param name="Name">The field's.</param>
/// <param name="Values">Texts as they stand; of speakers their names.</param>
/// <param name="IsTag">Whether a word says it all: a value of an enum, a flag that is set.</param>
public sealed record ClaimDetail(string Name, EquatableArray<string> Values, bool IsTag);

/// <summary>Who said what: a record of a claim type, told by its roles, so that it is the same for any schema.</summary>
/// <param name="Type">The record type.</param>
/// <param name="Id">The claim's id; null for one without.</param>
/// <param name="Grade">How well it is attributed; null where the record claims nothing, such as a response that was declined.</param>
public sealed record ClaimAccount(string Type, string? Id, AttributionGrade? Grade)
{
    /// <summary>From who said it to who passed it on; empty where the record claims nothing.</summary>
    public EquatableArray<ChainLink> Chain { get; init; }

    /// <summary>What is claimed, in the record's words; null where it has none.</summary>
    public string? Text { get; init; }

    /// <summary>The words that are quoted.</summary>
    public EquatableArray<string> Quotes { get; init; }

    /// <summary>What else the record says, in schema order.</summary>
    public EquatableArray<ClaimDetail> Details { get; init; }
}

/// <summary>The claims of a list of the dossier.</summary>
/// <param name="Name">The list's.</param>
/// <param name="Claims">In the order of the data.</param>
public sealed record ClaimList(string Name, IReadOnlyList<ClaimAccount> Claims);
