using OnRecord.Generators.Planning;

namespace OnRecord.Generators.Emitting;

/// <summary>Writes the nested class that reads a record.</summary>
internal static class ConverterEmitter
{
    private const string Reader = "(ref global::OnRecord.Serialization.RecordReader reader)";

    public static void Write(CodeWriter writer, RecordPlan plan)
    {
        string hiding = plan.HasBase ? "new " : string.Empty;
        writer.Line("/// <summary>Reads and writes the record in JSON.</summary>");
        writer.Open("public " + hiding + "sealed class Converter : global::OnRecord.Serialization.RecordConverter<" + plan.Type + ">");
        if (plan.IsAbstract) WritePolymorphic(writer, plan);
        else WriteLeaf(writer, plan);
        writer.Close();
    }

    /// <summary>The one instance: converters hold nothing.</summary>
    public static void WriteInstance(CodeWriter writer)
    {
        writer.Line("/// <summary>The one that the record's own methods use.</summary>");
        writer.Line("public static Converter Instance { get; } = new();");
        writer.Line();
    }

    /// <summary>The table of a record's fields.</summary>
    public static void WriteTable(CodeWriter writer, IEnumerable<string> arguments, IEnumerable<string> options)
    {
        const string Type = "global::OnRecord.Serialization.FieldTable";
        string calls = string.Concat(options.Select(static option => "\n    " + option));
        writer.Line("private static readonly " + Type + " Fields = new" + (calls.Length > 0 ? " " + Type : string.Empty) + "(" + string.Join(", ", arguments) + ")" + calls + ";");
        writer.Line();
    }

    private static void WriteLeaf(CodeWriter writer, RecordPlan plan)
    {
        WriteTable(writer, plan.Converter.Table, plan.Converter.TableOptions);
        WriteInstance(writer);
        writer.Line("/// <inheritdoc/>");
        writer.Open("public override " + plan.Type + "? ReadRecord" + Reader);
        foreach (ReadPlan field in plan.Converter.Fields) writer.Line(field.Type + " " + field.Local + " = " + field.Initial + ";");
        WriteLoop(writer, plan.Converter.Fields.Select(static field => (field.Place, field.Local, field.Read)));
        writer.Line("return fields.Finish(ref reader, new " + plan.Type);
        writer.Open();
        foreach (ReadPlan field in plan.Converter.Fields) writer.Line(field.Property + " = " + field.Local + ",");
        if (plan.Converter.KeepsUnknown) writer.Line("AdditionalProperties = fields.Unknown,");
        writer.Close(");");
        writer.Close();
        if (!plan.Converter.IsReadInOrder) return;
        InOrderEmitter.WriteLeaf(writer, plan);
        VerdictEmitter.WriteLeaf(writer, plan.Verdict!);
    }

    /// <summary>The loop over the fields that an object has.</summary>
    public static void WriteLoop(CodeWriter writer, IEnumerable<(int Place, string Local, string Read)> fields)
    {
        writer.Line("global::OnRecord.Serialization.FieldCursor fields = reader.BeginRecord(Fields);");
        writer.Open("while (fields.MoveNext(ref reader))");
        WriteCases(writer, [.. fields]);
        writer.Close();
        writer.Line();
    }

    /// <summary>Nothing for no fields: a switch without a case is a warning.</summary>
    private static void WriteCases(CodeWriter writer, (int Place, string Local, string Read)[] fields)
    {
        if (fields.Length == 0) return;
        writer.Open("switch (fields.Current)");
        foreach ((int place, string local, string read) in fields)
        {
            writer.Line("case " + place + ":");
            writer.Line("    " + local + " = " + read + ";");
            writer.Line("    break;");
        }

        writer.Close();
    }

    private static void WritePolymorphic(CodeWriter writer, RecordPlan plan)
    {
        writer.Line("private static readonly global::OnRecord.Serialization.EnumTexts Types = new(" + string.Join(", ", plan.Converter.LeafNames) + ");");
        writer.Line();
        WriteInstance(writer);
        writer.Line("/// <inheritdoc/>");
        writer.Line("protected override bool IsPolymorphic => true;");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override " + plan.Type + "? ReadRecord" + Reader + " => reader.GetRecordType(Types) switch");
        writer.Open();
        for (int i = 0; i < plan.Converter.Leaves.Count; i++) writer.Line(i + " => " + plan.Converter.Leaves[i] + ".Converter.Instance.ReadRecord(ref reader),");
        writer.Line("_ => null,");
        writer.Close(";");
        if (!plan.Converter.IsReadInOrder) return;
        InOrderEmitter.WritePolymorphic(writer, plan);
        VerdictEmitter.WritePolymorphic(writer, plan);
    }
}
