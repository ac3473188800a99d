using OnRecord.Generators.Planning.Conditions;
using OnRecord.Generators.Planning.CSharp;
using OnRecord.Generators.Planning.PublicViews;
using OnRecord.Generators.Planning.Roles;
using OnRecord.Generators.Planning.Values;
using OnRecord.Generators.Planning.Verdicts;
using OnRecord.Schema;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning;

/// <summary>Makes every decision about the C# of a schema. What it returns is plain values, compared by content.</summary>
internal static class RecordPlanner
{
    public static SchemaPlan Plan(SchemaModel model, CompilationFacts facts)
    {
        PlanContext context = new(model, facts);
        ValueTypes types = new(context);
        ViewPlanner views = new(context, types);
        RecordPlan[] records = [.. model.Records.Select(record => Plan(record, context, types, views))];
        return new SchemaPlan(
            CSharpText.Comment(model.Path),
            HintNames.Of(model.Path),
            Identifiers.Namespace(model.Namespace),
            model.Enums.Select(EnumPlanner.Plan).ToEquatableArray(),
            model.Records.Where(static record => record.IdOwner == record.Name).Select(EnumPlanner.PlanId).ToEquatableArray(),
            model.Mixins.Select(mixin => MixinPlanner.Plan(mixin, types)).Concat(model.Mixins.Select(views.Plan).OfType<MixinPlan>()).ToEquatableArray(),
            records.ToEquatableArray(),
            context.Shared.ToPlan(),
            model.Dossier is DossierModel dossier ? DossierPlanner.Plan(dossier, context) : null);
    }

    private static RecordPlan Plan(RecordModel record, PlanContext context, ValueTypes types, ViewPlanner views)
    {
        ConditionCompiler conditions = new(context, types);
        FieldPlanner fields = new(context, types);
        MemberCheckPlanner checks = new(context, types, conditions.Tests);
        RolePlanner roles = new(context, conditions);
        RulePlanner rules = new(conditions);
        string type = Identifiers.Global(record.Name);
        ConverterPlan converter = fields.PlanConverter(record);
        RecordModel? parent = record.Base is TypeName name ? context.Record(name) : null;
        ToPublicPlan? toPublic = views.PlanMethod(record);
        return new RecordPlan
        {
            Name = record.Name.Name,
            Type = type,
            NameLiteral = CSharpText.Literal(record.Name.Name),
            Doc = Docs.Of(record.Description, "The record " + Docs.Name(record.Name.Name) + " of the schema.", record.Deprecated, [.. Attributes(record, type)]),
            IsAbstract = record.IsAbstract,
            Bases = string.Join(", ", [parent is null ? Runtime.SchemaRecord : Identifiers.Global(parent.Name), .. record.Mixins.Select(Identifiers.Global), .. toPublic is { IsRoot: true } ? [Runtime.HasPublicView] : Array.Empty<string>()]),
            HasBase = parent is not null,
            HasNotNullWhen = context.Facts.HasNotNullWhen,
            Key = record.IdOwner == record.Name ? record.Field(record.IdField!)!.CSharpName + ".Value" : null,
            KeyName = record.IdOwner == record.Name ? CSharpText.Literal(record.IdField!) : null,
            KeepsUnknown = record.AllowsAdditionalProperties && parent?.AllowsAdditionalProperties != true,
            Fields = record.OwnFields.Select(field => fields.Plan(field, record)).ToEquatableArray(),
            ToPublic = toPublic,
            View = views.Plan(record),
            Converter = converter,
            Verdict = converter.IsReadInOrder && !record.IsAbstract ? new VerdictPlanner(context, types).Plan(record) : null,
            MemberChecks = record.OwnFields.SelectMany(field => checks.Plan(field, record)).ToEquatableArray(),
            RoleChecks = roles.Checks(record).Select(static check => check.In(Binding.Unary)).ToEquatableArray(),
            Rules = rules.Plan(record, needsDossier: false),
            ReferenceChecks = new ReferencePlanner(context, types).Plan(record).ToEquatableArray(),
            DossierRules = rules.Plan(record, needsDossier: true),
            Description = roles.Describe(record).ToEquatableArray(),
            Attribution = roles.DescribeAttribution(record).ToEquatableArray(),
        };
    }

    private static IEnumerable<string> Attributes(RecordModel record, string type)
    {
        yield return GeneratedCode.Attribute;
        yield return GeneratedCode.JsonConverter(type + ".Converter");
        if (record.Claim is not null) yield return "global::OnRecord.Claim";
        if (record.Attribution is not null) yield return "global::OnRecord.AttributionAttribute";
    }
}
