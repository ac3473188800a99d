using OnRecord.Schema.Binding;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Makes the models of roles. A role without what makes it one is left out.</summary>
internal static class RoleModels
{
    public static ClaimRole? Claim(RecordSymbol record) => Role(record, RoleKind.Claim) is not { } role ? null : new ClaimRole(
        role.Field("text"),
        role["attributedTo"]?.Fields ?? default,
        role.Field("quote"),
        role.Field("document"),
        role.Field("relayedBy"),
        role.Field("basis"),
        role.Condition("when"));

    public static AttributionRole? Attribution(RecordSymbol record) => Role(record, RoleKind.Attribution) is not { } role ? null : new AttributionRole(
        role["grounds"]?.Fields ?? default,
        role.Field("document"),
        role.Field("relayedBy"),
        role.Field("basis"),
        role.Field("witness"),
        role.Field("passage"),
        role.Field("onBehalfOf"));

    public static SpeakerRole? Speaker(RecordSymbol record) => Role(record, RoleKind.Speaker) is not { } role
        ? null
        : new SpeakerRole(role["name"]?.Fields ?? default, role.Condition("anonymous"), role.Condition("unidentified"));

    public static DocumentRole? Document(RecordSymbol record) =>
        Role(record, RoleKind.Document) is { } role && role.Field("file") is { } file ? new DocumentRole(file, role.Condition("retracted")) : null;

    private static RoleSymbol? Role(RecordSymbol record, RoleKind kind) => record.Roles.TryGetValue(kind, out RoleSymbol? role) ? role : null;
}
