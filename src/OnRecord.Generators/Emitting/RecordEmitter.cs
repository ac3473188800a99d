using OnRecord.Generators.Planning;
using OnRecord.Schema;

namespace OnRecord.Generators.Emitting;

/// <summary>Writes a record: what its users see first, then what the library calls.</summary>
internal static class RecordEmitter
{
    public static void Write(CodeWriter writer, RecordPlan plan)
    {
        writer.Line();
        writer.Doc(plan.Doc);
        writer.Open("public " + (plan.IsAbstract ? "abstract" : "sealed") + " partial record " + plan.Name + " : " + plan.Bases);
        foreach (FieldPlan field in plan.Fields) WriteProperty(writer, field);
        if (plan.KeepsUnknown)
        {
            writer.Line("/// <summary>Fields that the schema does not know, as they were read.</summary>");
            writer.Line("public global::OnRecord.EquatableMap<global::OnRecord.RawJson> AdditionalProperties { get; init; }");
            writer.Line();
        }

        ParseMethodsEmitter.Write(writer, plan.Type, plan.HasBase, plan.HasNotNullWhen);
        if (plan.ToPublic is { } toPublic) PublicViewEmitter.WriteMethod(writer, toPublic);
        ChecksEmitter.Write(writer, plan);
        ConverterEmitter.Write(writer, plan);
        writer.Close();
        if (plan.View is { } view) PublicViewEmitter.Write(writer, view);
    }

    public static void WriteProperty(CodeWriter writer, FieldPlan field)
    {
        writer.Doc(field.Doc);
        string required = field.IsRequired ? "required " : string.Empty;
        string initializer = field.Initializer is null ? string.Empty : " = " + field.Initializer + ";";
        writer.Line("public " + required + field.Type + " " + field.Property + " { get; init; }" + initializer);
        writer.Line();
    }
}
