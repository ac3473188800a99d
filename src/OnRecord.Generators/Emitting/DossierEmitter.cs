using OnRecord.Generators.Planning;

namespace OnRecord.Generators.Emitting;

/// <summary>Writes the dossier.</summary>
internal static class DossierEmitter
{
    public static void Write(CodeWriter writer, DossierPlan plan)
    {
        writer.Line();
        writer.Doc(plan.Doc);
        writer.Open("public sealed partial record " + plan.Name + " : " + plan.Bases);
        foreach (DossierListPlan list in plan.Lists)
        {
            writer.Doc(list.Doc);
            writer.Line("public " + list.Type + " " + list.Property + " { get; init; }" + (list.Initial is null ? string.Empty : " = " + list.Initial + ";"));
            writer.Line();
        }

        ParseMethodsEmitter.Write(writer, plan.Type, hidesBase: false, plan.HasNotNullWhen);
        ParseMethodsEmitter.WriteWithIncluded(writer, plan.Type, plan.HasNotNullWhen);
        if (plan.ToPublic is { } toPublic) PublicViewEmitter.WriteMethod(writer, toPublic);
        WriteOverrides(writer, plan);
        WriteConverter(writer, plan);
        writer.Close();
        if (plan.View is { } view) PublicViewEmitter.Write(writer, view);
    }

    private static void WriteOverrides(CodeWriter writer, DossierPlan plan)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line("protected override string RecordName => " + plan.NameLiteral + ";");
        writer.Line();
        Method(writer, "protected override void WriteMembers(global::OnRecord.Serialization.RecordWriter json)", "base.WriteMembers(json);", plan.Lists.Select(static list => list.Write));
        Method(writer, "protected override void CheckMembers(ref global::OnRecord.Validation.RecordChecks checks)", "base.CheckMembers(ref checks);", plan.Lists.Select(static list => list.Check));
        Method(writer, "protected override void ListRecords(global::OnRecord.Validation.DossierChecks checks)", null, plan.Lists.Select(static list => "checks.List(" + list.NameLiteral + ", " + list.Property + ");"));
        writer.Line(
            """
            /// <inheritdoc/>
            protected override void CheckMore(global::OnRecord.Validation.DossierChecks checks) => AddChecks(checks);

            /// <summary>For hand-written checks that the schema's rules can't express.</summary>
            partial void AddChecks(global::OnRecord.Validation.DossierChecks checks);

            """);
    }

    private static void Method(CodeWriter writer, string signature, string? first, IEnumerable<string> statements)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Open(signature);
        if (first is not null) writer.Line(first);
        foreach (string statement in statements) writer.Line(statement);
        writer.Close();
        writer.Line();
    }

    private static void WriteConverter(CodeWriter writer, DossierPlan plan)
    {
        writer.Line("/// <summary>Reads and writes the dossier in JSON.</summary>");
        writer.Open("public sealed class Converter : global::OnRecord.Serialization.RecordConverter<" + plan.Type + ">");
        ConverterEmitter.WriteTable(writer, plan.Table, []);
        ConverterEmitter.WriteInstance(writer);
        writer.Line("/// <inheritdoc/>");
        writer.Open("public override " + plan.Type + "? ReadRecord(ref global::OnRecord.Serialization.RecordReader reader)");
        writer.Line("string? schema = null;");
        writer.Line("global::OnRecord.DossierOrigin origin = global::OnRecord.DossierOrigin.Own;");
        writer.Line("global::OnRecord.EquatableList<string> include = default;");
        foreach (DossierListPlan list in plan.Lists) writer.Line(list.Type + " " + list.Local + " = " + (list.Initial ?? "default") + ";");
        IEnumerable<(int, string, string)> common =
        [
            (0, "schema", "reader.GetString()"),
            (1, "origin", "reader.GetOrigin()"),
            (2, "include", "reader.GetList(global::OnRecord.Serialization.ItemReaders.Text)"),
        ];
        ConverterEmitter.WriteLoop(writer, common.Concat(plan.Lists.Select(static list => (list.Place, list.Local, list.Read))));
        writer.Line("return fields.Finish(ref reader, new " + plan.Type);
        writer.Open();
        writer.Line("Schema = schema,");
        writer.Line("Origin = origin,");
        writer.Line("Include = include,");
        foreach (DossierListPlan list in plan.Lists) writer.Line(list.Property + " = " + list.Local + ",");
        writer.Close(");");
        writer.Close();
        if (plan.IsReadInOrder) InOrderEmitter.WriteDossier(writer, plan);
        writer.Close();
    }
}
