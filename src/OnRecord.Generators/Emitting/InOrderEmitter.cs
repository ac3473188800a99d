using OnRecord.Generators.Planning;

namespace OnRecord.Generators.Emitting;

/// <summary>Writes the methods that read records whose fields stand in the order of the schema.</summary>
internal static class InOrderEmitter
{
    private const string Parameters = "(ref global::OnRecord.Serialization.InOrderReader json)";

    public static void WriteLeaf(CodeWriter writer, RecordPlan plan) =>
        Write(writer, plan.Type, plan.Converter.Fields.Select(static field => (field.Property, field.Local, field.Type, field.InOrder)));

    public static void WriteDossier(CodeWriter writer, DossierPlan plan)
    {
        IEnumerable<(string, string, string, string?)> common =
        [
            ("Schema", "schema", "string?", "json.Has(\"\\\"schema\\\":\"u8) ? json.GetString() : null"),
            ("Origin", "origin", "global::OnRecord.DossierOrigin", "json.Has(\"\\\"origin\\\":\"u8) ? json.GetOrigin() : global::OnRecord.DossierOrigin.Own"),
            ("Include", "include", "global::OnRecord.EquatableList<string>", "json.Has(\"\\\"include\\\":\"u8) ? json.GetList(global::OnRecord.Serialization.InOrderItems.Text) : default"),
        ];
        Write(writer, plan.Type, common.Concat(plan.Lists.Select(static list => (list.Property, list.Local, list.Type, list.InOrder))));
    }

    public static void WritePolymorphic(CodeWriter writer, RecordPlan plan)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override " + plan.Type + "? ReadInOrder" + Parameters + " => json.BeginTyped(Types) switch");
        writer.Open();
        for (int i = 0; i < plan.Converter.Leaves.Count; i++) writer.Line(i + " => " + plan.Converter.Leaves[i] + ".Converter.Instance.ReadInOrder(ref json),");
        writer.Line("_ => null,");
        writer.Close(";");
    }

    private static void Write(CodeWriter writer, string type, IEnumerable<(string Property, string Local, string Type, string? Read)> fields)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open("public override " + type + "? ReadInOrder" + Parameters);
        writer.Line("json.Begin();");
        foreach ((_, string local, string fieldType, string? read) in fields)
        {
            if (read is not null) writer.Line(fieldType + " " + local + " = " + read + ";");
        }

        writer.Line("json.End();");
        writer.Line("return json.HasFailed ? null : new " + type);
        writer.Open();
        foreach ((string property, string local, _, string? read) in fields)
        {
            if (read is not null) writer.Line(property + " = " + local + ",");
        }

        writer.Close(";");
        writer.Close();
    }
}
