namespace OnRecord.Serialization.Tests.Peers;

/// <summary>
/// A record as somebody writes it by hand for System.Text.Json, with the same members, and the schema's rules beside it: a second
/// opinion on what is read, made of nothing of ours.
/// </summary>
/// <typeparam name="TRecord">Our record of the same members.</typeparam>
internal interface IPeer<TRecord>
{
    /// <summary>Whether the schema's rules for one record hold.</summary>
    bool IsValid { get; }

    /// <summary>The same values in our record. Only of a peer that is valid.</summary>
    TRecord ToRecord();
}
