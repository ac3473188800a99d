using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Gives each record its roles: the parts it inherits, and those it declares, each of which must name fitting fields.</summary>
internal static class RoleResolver
{
    public static void Run(Resolution resolution)
    {
        foreach (RecordSymbol record in resolution.Records)
        {
            for (RoleKind kind = RoleKind.Claim; kind <= RoleKind.Document; kind++) Resolve(resolution, record, kind);
        }

        HashSet<string> reported = new(StringComparer.Ordinal);
        foreach (RecordSymbol record in resolution.Own.Records)
        {
            RoleChecks.Run(resolution, record);
            ClaimChecks.Run(resolution, record, reported);
        }
    }

    private static void Resolve(Resolution resolution, RecordSymbol record, RoleKind kind)
    {
        RoleSymbol? inherited = record.Base is not null && record.Base.Roles.TryGetValue(kind, out RoleSymbol? found) ? found : null;
        RoleDeclaration? declaration = record.Declaration.Role(kind);
        if (declaration is null)
        {
            if (inherited is not null) record.Roles.Add(kind, inherited);
            return;
        }

        RoleSymbol role = new() { IsIncomplete = declaration.IsIncomplete || inherited?.IsIncomplete == true };
        foreach (RolePartSymbol part in inherited?.Parts.Values ?? Enumerable.Empty<RolePartSymbol>()) role.Parts.Add(part.Declaration.Keyword, part);
        foreach (RolePart part in declaration.Parts)
        {
            string pointer = JsonPointer.Append(declaration.Pointer, part.Keyword);
            if (role[part.Keyword] is { } other)
            {
                resolution.ReportKey(record.Scope, ClaimFindings.SaidByAncestor, pointer, part.Keyword, other.DeclaredIn.Name.Name);
            }
            else if (part.Condition is null)
            {
                role.Parts.Add(part.Keyword, new RolePartSymbol(record, part, pointer, RoleFields.Find(resolution, record, kind, part, pointer), null));
            }
            else
            {
                role.Parts.Add(part.Keyword, new RolePartSymbol(record, part, pointer, default, ResolveCondition(resolution, record, kind, part, pointer)));
            }
        }

        record.Roles.Add(kind, role);
    }

    private static Condition? ResolveCondition(Resolution resolution, RecordSymbol record, RoleKind kind, RolePart part, string pointer)
    {
        Condition? condition = ConditionResolver.Resolve(new ConditionSubject(resolution, record.Scope, record), part.Condition!, pointer);
        if (!DossierNeeds.Of(condition)) return condition;
        resolution.Report(record.Scope, ClaimFindings.ConditionNeedsDossier, pointer, RoleBinder.Keywords[(int)kind], part.Keyword);
        return null;
    }
}
