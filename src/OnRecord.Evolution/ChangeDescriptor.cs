namespace OnRecord.Evolution;

/// <summary>What all changes of one kind share.</summary>
/// <param name="Id">Words with hyphens. An id never changes its meaning.</param>
/// <param name="Readers">For readers: code of the new schema reads data of the old one.</param>
/// <param name="Writers">For writers: code of the old schema reads what writers of the new one write.</param>
/// <param name="MessageFormat">A composite format string: what changed.</param>
/// <param name="ForReaders">Why readers can, or can't, bear it.</param>
/// <param name="ForWriters">Why writers can, or can't, bear it.</param>
/// <param name="Mend">How to have it without breaking anything, or what to mind.</param>
public sealed record ChangeDescriptor(
    string Id, Impact Readers, Impact Writers, string MessageFormat, string ForReaders, string ForWriters, string Mend)
{
    /// <summary>More is accepted than before.</summary>
    internal static ChangeDescriptor Wider(string id, string message, string forReaders, string forWriters, string mend) =>
        new(id, Impact.Compatible, Impact.Breaking, message, forReaders, forWriters, mend);

    /// <summary>Less is accepted than before.</summary>
    internal static ChangeDescriptor Narrower(string id, string message, string forReaders, string forWriters, string mend) =>
        new(id, Impact.Breaking, Impact.Compatible, message, forReaders, forWriters, mend);

    /// <summary>Neither side understands the other.</summary>
    internal static ChangeDescriptor Other(string id, string message, string forReaders, string forWriters, string mend) =>
        new(id, Impact.Breaking, Impact.Breaking, message, forReaders, forWriters, mend);

    /// <summary>Data is what it was.</summary>
    internal static ChangeDescriptor Harmless(string id, string message, string reason, string mend) =>
        new(id, Impact.Compatible, Impact.Compatible, message, reason, reason, mend);
}
