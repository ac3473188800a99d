using System.Globalization;
using OnRecord.Schema;

namespace OnRecord.Evolution;

/// <summary>One change from a schema to the next.</summary>
/// <param name="Descriptor">Its kind.</param>
/// <param name="Pointer">Where it is, as RFC 6901 pointer into the new schema; what is gone points to where it stood.</param>
/// <param name="Arguments">What fills the message format.</param>
public sealed record SchemaChange(ChangeDescriptor Descriptor, string Pointer, EquatableArray<string> Arguments)
{
    /// <summary>What changed, in a sentence.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments]);

    /// <summary>For readers: code of the new schema reads data of the old one.</summary>
    public Impact Readers => Descriptor.Readers;

    /// <summary>For writers: code of the old schema reads what writers of the new one write.</summary>
    public Impact Writers => Descriptor.Writers;
}
