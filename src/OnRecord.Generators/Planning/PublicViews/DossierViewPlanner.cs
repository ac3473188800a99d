using OnRecord.Generators.Planning.CSharp;
using OnRecord.Generators.Planning.Values;
using OnRecord.Schema;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.PublicViews;

/// <summary>Decides about the public view of a dossier: the same lists, with the views of the records that have one.</summary>
internal static class DossierViewPlanner
{
    private static readonly string[] CommonProperties = ["Schema", "Origin", "Include"];

    public static ViewPlan Plan(DossierModel dossier, IReadOnlyList<DossierListPlan> lists, PlanContext context)
    {
        string type = ViewTypes.Of(dossier.Name);
        return new ViewPlan(
            Identifiers.Simple(type),
            type,
            CSharpText.Literal(dossier.Name.Name),
            Docs.Of(null, "A " + Docs.See(Identifiers.Global(dossier.Name)) + " as it may be published.", null, GeneratedCode.Attribute, GeneratedCode.ViewConverter(type)),
            IsAbstract: false,
            Runtime.PublicDossier,
            CallsBase: true,
            dossier.Lists.Select((list, i) => Field(list, lists[i], context)).ToEquatableArray());
    }

    public static ToPublicPlan PlanMethod(DossierModel dossier, PlanContext context)
    {
        ViewTypes views = new(context, new ValueTypes(context));
        IEnumerable<string> lists = dossier.Lists.Select(list => list.CSharpName + " = " + (HasView(list, context) ? views.Each(new RecordTypeModel(list.Record), list.CSharpName) : list.CSharpName));
        return new ToPublicPlan(
            ViewTypes.Of(dossier.Name),
            Root: null,
            IsRoot: true,
            IsAbstract: false,
            CommonProperties.Select(static name => name + " = " + name).Concat(lists).ToEquatableArray());
    }

    private static FieldPlan Field(DossierListModel list, DossierListPlan plan, PlanContext context)
    {
        (string type, string? initial) = HasView(list, context) ? (Runtime.List + "<" + ViewTypes.Of(list.Record) + ">", null) : (plan.Type, plan.Initial);
        return new FieldPlan(plan.Property, type, IsRequired: false, initial, plan.Write, plan.Doc);
    }

    private static bool HasView(DossierListModel list, PlanContext context) => context.Record(list.Record).HasPublicView;
}
