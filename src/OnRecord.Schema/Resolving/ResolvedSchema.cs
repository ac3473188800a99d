using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>A schema with all its names looked up.</summary>
/// <param name="Model">What it says; broken parts are left out.</param>
/// <param name="Findings">What is wrong, on top of what reading the file found.</param>
public sealed record ResolvedSchema(SchemaModel Model, EquatableArray<PointerFinding> Findings)
{
    /// <summary>Whether something is wrong that a model should not be built on.</summary>
    public bool HasErrors => Findings.Any(static finding => finding.Descriptor.Severity == FindingSeverity.Error);
}
