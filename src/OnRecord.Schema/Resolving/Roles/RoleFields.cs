using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Finds the fields that a part of a role names, and sees to it that they fit.</summary>
internal static class RoleFields
{
    private static readonly RoleKind[] Grounds = [RoleKind.Speaker, RoleKind.Document];

    /// <summary>Those that are there and fit; what is not is reported.</summary>
    public static EquatableArray<string> Find(Resolution resolution, RecordSymbol record, RoleKind kind, RolePart part, string pointer)
    {
        List<string> fitting = [];
        for (int i = 0; i < part.Fields.Count; i++)
        {
            string name = part.Fields[i];
            string itemPointer = part.IsList ? JsonPointer.Append(pointer, i) : pointer;
            FieldSymbol? field = record.Field(name);
            if (field is null && !record.IsIncomplete)
            {
                resolution.Report(
                    record.Scope, ClaimFindings.UnknownField, itemPointer, RoleBinder.Keywords[(int)kind], name, record.Name.Name, FieldLookup.Suggest(record, name));
            }

            if (field?.Value is { } value && Fits(resolution, record, kind, part.Keyword, field, value.Type, itemPointer)) fitting.Add(name);
        }

        return fitting.ToEquatableArray();
    }

    private static bool Fits(
        Resolution resolution, RecordSymbol record, RoleKind kind, string keyword, FieldSymbol field, TypeModel type, string pointer)
    {
        (bool fits, string expected) = (kind, keyword) switch
        {
            (RoleKind.Claim, "attributedTo") => (
                IsGround(resolution, record, field, type, pointer) ?? IsEmbeddedAttribution(resolution, record, field, type, pointer),
                "a reference (or a list of references) to speakers or documents, or an embedded attribution"),
            (RoleKind.Attribution, "grounds") => (
                IsGround(resolution, record, field, type, pointer) ?? type is ScalarTypeModel { Scalar: ScalarType.Boolean },
                "references to speakers, a reference to a document, or a boolean (for the narrator)"),
            (_, "quote") => (IsQuote(resolution, type), "a text, a record with a 'shortForm', or a list of either"),
            (_, "document") => (Refers(resolution, type, RoleKind.Document), "a reference to a record with the role document"),
            (_, "relayedBy") => (Refers(resolution, type, RoleKind.Claim), "a reference to a claim"),
            (_, "basis") => (
                Refers(resolution, ItemOf(type), RoleKind.Claim, RoleKind.Document) || ItemOf(type) is ReferenceTypeModel { Target: null },
                "a reference (or a list of references) to claims or documents"),
            (_, "witness" or "onBehalfOf") => (Refers(resolution, type, RoleKind.Speaker), "a reference to a record with the role speaker"),
            _ => (type is ScalarTypeModel { Scalar: ScalarType.String }, "a text"),
        };
        if (fits) return true;

        // A ground that leads to nobody has a finding of its own.
        if (!LeadsToNobody(keyword, type))
        {
            resolution.Report(record.Scope, ClaimFindings.FieldDoesNotFit, pointer, keyword, field.Name, expected, TypeWords.Describe(type));
        }

        return false;
    }

    /// <summary>Null where the type is no reference.</summary>
    private static bool? IsGround(Resolution resolution, RecordSymbol record, FieldSymbol field, TypeModel type, string pointer)
    {
        if (ItemOf(type) is not ReferenceTypeModel reference) return null;
        if (Refers(resolution, ItemOf(type), Grounds)) return true;
        Nobody(resolution, record, field, reference.Target is { } target ? "'" + target.Name + "'" : "any record", pointer);
        return false;
    }

    private static bool IsEmbeddedAttribution(Resolution resolution, RecordSymbol record, FieldSymbol field, TypeModel type, string pointer)
    {
        if (type is not RecordTypeModel embedded) return false;
        RecordSymbol target = resolution.RecordsByName[embedded.Name];
        if (target.IsIncomplete || target.HasRole(RoleKind.Attribution)) return true;
        Nobody(resolution, record, field, "'" + target.Name.Name + "'", pointer);
        return false;
    }

    private static void Nobody(Resolution resolution, RecordSymbol record, FieldSymbol field, string target, string pointer) =>
        resolution.Report(record.Scope, ClaimFindings.NobodyToAttributeTo, pointer, field.Name, target);

    private static bool LeadsToNobody(string keyword, TypeModel type) => keyword switch
    {
        "attributedTo" => ItemOf(type) is ReferenceTypeModel || type is RecordTypeModel,
        "grounds" => ItemOf(type) is ReferenceTypeModel,
        _ => false,
    };

    private static bool IsQuote(Resolution resolution, TypeModel type) => ItemOf(type) switch
    {
        ScalarTypeModel { Scalar: ScalarType.String } => true,
        RecordTypeModel record => resolution.RecordsByName[record.Name] is { } quote && (quote.IsIncomplete || quote.Declaration.ShortForm is not null),
        _ => false,
    };

    private static bool Refers(Resolution resolution, TypeModel type, params RoleKind[] roles) =>
        type is ReferenceTypeModel { Target: { } name }
        && resolution.RecordsByName[name] is { } target
        && (roles.Any(target.HasRole) || MayHaveRole(target));

    /// <summary>What is broken may have lost a role. Of an import only what is abstract leaves it open: its descendants may be cut off.</summary>
    private static bool MayHaveRole(RecordSymbol target) => target.IsIncomplete && (target.Scope.IsOwn || target.Declaration.IsAbstract);

    private static TypeModel ItemOf(TypeModel type) => type is ListTypeModel list ? list.Item.Type : type;
}
