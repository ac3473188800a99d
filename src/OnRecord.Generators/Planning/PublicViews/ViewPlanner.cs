using OnRecord.Generators.Planning.CSharp;
using OnRecord.Generators.Planning.Values;
using OnRecord.Schema;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.PublicViews;

/// <summary>Decides about the public views of records and mixins.</summary>
internal sealed class ViewPlanner(PlanContext context, ValueTypes types)
{
    private readonly ViewTypes _views = new(context, types);
    private readonly ValueWriting _writing = new(context, types);

    /// <summary>The view of a record; null where all of it may be published.</summary>
    public ViewPlan? Plan(RecordModel record)
    {
        if (!record.HasPublicView) return null;
        string type = ViewTypes.Of(record.Name);
        RecordModel? parent = Parent(record);
        return new ViewPlan(
            Identifiers.Simple(type),
            type,
            CSharpText.Literal(record.Name.Name),
            Docs.Of(null, Summary(record), record.Deprecated, GeneratedCode.Attribute, GeneratedCode.ViewConverter(type)),
            record.IsAbstract,
            string.Join(", ", [parent is null ? Runtime.PublicView : ViewTypes.Of(parent.Name), .. record.Mixins.Select(Interface)]),
            CallsBase: parent is not null,
            (parent is null ? record.Fields : record.OwnFields).Where(static field => !field.IsSensitive).Select(field => Field(field, record)).ToEquatableArray());
    }

    /// <summary>How a record makes its view.</summary>
    public ToPublicPlan? PlanMethod(RecordModel record)
    {
        if (!record.HasPublicView) return null;
        RecordModel root = record;
        while (Parent(root) is { } parent) root = parent;
        return new ToPublicPlan(
            ViewTypes.Of(record.Name),
            root.IsAbstract ? ViewTypes.Of(root.Name) : null,
            root == record,
            record.IsAbstract,
            record.IsAbstract ? default : record.Fields.Where(static field => !field.IsSensitive)
                .Select(field => field.CSharpName + " = " + _views.Show(field.Value.Type, field.CSharpName, ValueTypes.IsNullable(field)))
                .ToEquatableArray());
    }

    /// <summary>The view of a mixin; null where all of it may be published.</summary>
    public MixinPlan? Plan(MixinModel mixin) => !mixin.HasPublicView ? null : new MixinPlan(
        Identifiers.Simple(ViewTypes.Of(mixin.Name)),
        Docs.Of(null, "What of a " + Docs.See(Identifiers.Global(mixin.Name)) + " may be published.", null, GeneratedCode.Attribute),
        mixin.Fields.Where(static field => !field.IsSensitive)
            .Select(field => new MixinPropertyPlan(field.CSharpName, TypeOf(field, _views.Of(field.Value.Type)), Doc(field)))
            .ToEquatableArray());

    private FieldPlan Field(FieldModel field, RecordModel record) => new(
        field.CSharpName,
        TypeOf(field, field.IsIdentifier ? types.Of(field, record) : _views.Of(field.Value.Type)),
        field.IsRequired,
        field.Default is Literal literal ? Literals.Of(literal, field.Value.Type, types, context) : null,
        _writing.Write(field),
        Doc(field));

    /// <summary>What it extends, where that has a view too; a record of another schema that extends one may be the first to hold something sensitive.</summary>
    private RecordModel? Parent(RecordModel record) => record.Base is TypeName name && context.Record(name) is { HasPublicView: true } parent ? parent : null;

    private string Interface(TypeName mixin) => context.Model.FindMixin(mixin) is { HasPublicView: true } ? ViewTypes.Of(mixin) : Identifiers.Global(mixin);

    private static string TypeOf(FieldModel field, string type) => type + (ValueTypes.IsNullable(field) ? "?" : string.Empty);

    private static DocPlan Doc(FieldModel field) => Docs.Of(field.Description, Docs.Name(field.Name) + " in data.", field.Deprecated);

    private static string Summary(RecordModel record)
    {
        List<string> hidden = [.. record.Fields.Where(static field => field.IsSensitive).Select(static field => Docs.Name(field.Name))];
        if (record.AllowsAdditionalProperties) hidden.Add("unknown fields");
        return "A " + Docs.See(Identifiers.Global(record.Name)) + " as it may be published"
            + (hidden.Count == 0 ? "." : ": without " + string.Join(", ", hidden.Take(hidden.Count - 1)) + (hidden.Count > 1 ? " and " : string.Empty) + hidden[hidden.Count - 1] + ".");
    }
}
