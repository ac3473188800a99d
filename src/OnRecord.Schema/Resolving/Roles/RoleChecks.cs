using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;

namespace OnRecord.Schema.Resolving;

/// <summary>Checks that a role says what it must, and that its parts go together.</summary>
internal static class RoleChecks
{
    private static readonly string[] RequiredPart = ["attributedTo", "grounds", "name", "file"];

    public static void Run(Resolution resolution, RecordSymbol record)
    {
        foreach (KeyValuePair<RoleKind, RoleSymbol> role in record.Roles)
        {
            // A descendant may still say what an abstract record leaves open.
            if (record.Declaration.IsAbstract || record.IsIncomplete) continue;
            string keyword = RoleBinder.Keywords[(int)role.Key];
            string required = RequiredPart[(int)role.Key];
            RoleDeclaration? declaration = record.Declaration.Role(role.Key);
            string pointer = declaration?.Pointer ?? record.Pointer;
            if (role.Value[required] is null && !role.Value.IsIncomplete)
            {
                resolution.ReportKey(record.Scope, ClaimFindings.PartMissing, pointer, keyword, required, record.Name.Name);
            }

            if (role.Key is RoleKind.Speaker or RoleKind.Document && record.Identifier is null)
            {
                resolution.ReportKey(record.Scope, ClaimFindings.NeedsIdentifier, pointer, keyword, record.Name.Name);
            }
        }

        if (record.Roles.TryGetValue(RoleKind.Claim, out RoleSymbol? claim)) CheckShown(resolution, record, claim, "attributedTo");
        if (!record.Roles.TryGetValue(RoleKind.Attribution, out RoleSymbol? attribution)) return;
        CheckShown(resolution, record, attribution, "grounds");
        CheckWitness(resolution, record, attribution);
    }

    /// <summary>What is published without its sensitive fields has to say who stands behind it.</summary>
    private static void CheckShown(Resolution resolution, RecordSymbol record, RoleSymbol role, string keyword)
    {
        if (role[keyword] is not { Fields.Count: > 0 } part || !ReferenceEquals(part.DeclaredIn, record) || part.Fields.Count < part.Declaration.Fields.Count) return;
        if (part.Fields.All(name => record.Field(name)!.Declaration.IsSensitive))
        {
            resolution.Report(record.Scope, ClaimFindings.AttributionHidden, part.Pointer, record.Name.Name, keyword, string.Join(", ", part.Fields));
        }
    }

    private static void CheckWitness(Resolution resolution, RecordSymbol record, RoleSymbol attribution)
    {
        if (attribution["witness"] is not { Fields.Count: 1 } witness || !ReferenceEquals(witness.DeclaredIn, record)) return;
        if (attribution["grounds"] is { } grounds && !grounds.Declaration.Fields.Contains(witness.Fields[0]))
        {
            resolution.Report(record.Scope, ClaimFindings.WitnessIsNoGround, witness.Pointer, witness.Fields[0]);
        }
    }
}
