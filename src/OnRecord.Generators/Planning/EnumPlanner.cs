using OnRecord.Generators.Planning.CSharp;
using OnRecord.Schema;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning;

/// <summary>Decides about enums and ids.</summary>
internal static class EnumPlanner
{
    public static EnumPlan Plan(EnumModel model)
    {
        EnumValuePlan[] values = new EnumValuePlan[model.Values.Count];
        for (int i = 0; i < values.Length; i++)
        {
            EnumValueModel value = model.Values[i];
            DocPlan doc = Docs.Of(value.Description, Docs.Name(value.Text) + " in data.", value.Deprecated);
            values[i] = new EnumValuePlan(value.CSharpName, i + 1, CSharpText.Literal(value.Text), doc);
        }

        string type = Identifiers.Global(model.Name);
        string texts = PlanContext.EnumTexts(model.Name);
        string converter = model.IsOpen ? "global::OnRecord.Serialization.TextValueConverter<" + type + ">" : texts + ".Converter";
        return new EnumPlan(
            model.Name.Name,
            type,
            model.Name.Name + "Extensions",
            texts,
            Table(model),
            model.IsOpen,
            Docs.Of(model.Description, "The values of " + Docs.Name(model.Name.Name) + ".", null, GeneratedCode.Attribute, GeneratedCode.JsonConverter(converter)),
            values.ToEquatableArray());
    }

    private static string Table(EnumModel model)
    {
        string arguments = "(" + string.Join(", ", model.Values.Select(static value => CSharpText.Literal(value.Text))) + ")";
        string[] deprecated = [.. model.Values.Where(static value => value.Deprecated is not null)
            .Select(static value => ".Deprecated(" + CSharpText.Literal(value.Text) + ", " + CSharpText.Literal(Docs.Advice(value.Deprecated!).TrimStart()) + ")")];
        return deprecated.Length == 0 ? "new" + arguments : "new global::OnRecord.Serialization.EnumTexts" + arguments + string.Concat(deprecated);
    }

    /// <summary>The typed id of the record that declares an identifier.</summary>
    public static IdPlan PlanId(RecordModel record)
    {
        string type = PlanContext.IdType(record.Name);
        return new IdPlan(
            record.Name.Name + "Id",
            type,
            Docs.Of(
                null,
                "The id of a " + Docs.See(Identifiers.Global(record.Name)) + ".",
                null,
                GeneratedCode.Attribute,
                GeneratedCode.JsonConverter("global::OnRecord.Serialization.TextValueConverter<" + type + ">")));
    }
}
