namespace OnRecord.Schema.Model;

/// <summary>The record says that something may be so. All names are fields of the record.</summary>
/// <param name="Text">What is claimed.</param>
/// <param name="AttributedTo">Fields of which one or more is present: a reference (or list) to speakers or documents, or an embedded attribution.</param>
/// <param name="Quote">A string, a record with a short form, or a list of either. In a record, string fields named <c>prefix</c> and <c>suffix</c> are the context.</param>
/// <param name="Document">Where it is read, on a claim whose attribution is no record of its own.</param>
/// <param name="RelayedBy">The claim through which it is known.</param>
/// <param name="Basis">The claims or documents it rests on.</param>
/// <param name="When">The condition under which it is a claim at all.</param>
public sealed record ClaimRole(
    string? Text,
    EquatableArray<string> AttributedTo,
    string? Quote,
    string? Document,
    string? RelayedBy,
    string? Basis,
    Condition? When);

/// <summary>What <c>attributedTo</c> may hold. All names are fields of the record.</summary>
/// <param name="Grounds">Exactly one is present: references to speakers, a reference to a document, or a boolean for the narrator.</param>
/// <param name="Document">Where the claim is read.</param>
/// <param name="RelayedBy">The claim through which it is known.</param>
/// <param name="Basis">The claims or documents it rests on.</param>
/// <param name="Witness">The ground that needs no document: a named reporter saw it.</param>
/// <param name="Passage">The document's own words around the claim, looked up like a quote.</param>
/// <param name="OnBehalfOf">The speaker for whom a spokesperson speaks.</param>
public sealed record AttributionRole(
    EquatableArray<string> Grounds,
    string? Document,
    string? RelayedBy,
    string? Basis,
    string? Witness,
    string? Passage,
    string? OnBehalfOf);

/// <summary>Claims may be attributed to the record.</summary>
/// <param name="Names">Fields of which one is present, not blank and no placeholder.</param>
/// <param name="Anonymous">The condition under which nothing of the record is ever shown but its id: known, and withheld.</param>
/// <param name="Unidentified">The condition under which nobody knows who it is: "unknown" is then an answer and no placeholder.</param>
public sealed record SpeakerRole(EquatableArray<string> Names, Condition? Anonymous = null, Condition? Unidentified = null);

/// <summary>Quotes are looked up in the record's text.</summary>
/// <param name="File">The field with the file's path, relative to the dossier.</param>
/// <param name="Retracted">The condition under which nothing can stand on it any more.</param>
public sealed record DocumentRole(string File, Condition? Retracted);
