namespace OnRecord;

/// <summary>A schema that an assembly was compiled from. Projects that reference the assembly import it by its id.</summary>
/// <param name="id">What it is imported by.</param>
/// <param name="version">Its SemVer, or empty.</param>
/// <param name="text">The schema itself.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class OnRecordSchemaAttribute(string id, string version, string text) : Attribute
{
    /// <summary>What it is imported by.</summary>
    public string Id { get; } = id;

    /// <summary>Its SemVer, or empty.</summary>
    public string Version { get; } = version;

    /// <summary>The schema itself.</summary>
    public string Text { get; } = text;
}
