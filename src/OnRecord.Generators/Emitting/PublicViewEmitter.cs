using OnRecord.Generators.Planning;
using OnRecord.Generators.Planning.PublicViews;

namespace OnRecord.Generators.Emitting;

/// <summary>Writes public views, and how a record or dossier makes its own.</summary>
internal static class PublicViewEmitter
{
    public static void Write(CodeWriter writer, ViewPlan plan)
    {
        writer.Line();
        writer.Doc(plan.Doc);
        writer.Open("public " + (plan.IsAbstract ? "abstract" : "sealed") + " partial record " + plan.Name + " : " + plan.Bases);
        foreach (FieldPlan field in plan.Fields) RecordEmitter.WriteProperty(writer, field);
        if (!plan.IsAbstract)
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line("protected override string RecordName => " + plan.NameLiteral + ";");
            writer.Line();
        }

        writer.Line("/// <inheritdoc/>");
        writer.Open("protected override void WriteMembers(global::OnRecord.Serialization.RecordWriter json)");
        if (plan.CallsBase) writer.Line("base.WriteMembers(json);");
        foreach (FieldPlan field in plan.Fields) writer.Line(field.Write);
        writer.Close();
        writer.Close();
    }

    public static void WriteMethod(CodeWriter writer, ToPublicPlan plan)
    {
        string hiding = plan.IsRoot ? string.Empty : "new ";
        writer.Line("/// <summary>The record as it may be published: without what the schema marks as sensitive.</summary>");
        if (!plan.IsAbstract)
        {
            writer.Line("public " + hiding + plan.View + " ToPublic() => new()");
            writer.Open();
            foreach (string value in plan.Values) writer.Line(value + ",");
            writer.Close(";");
        }
        else
        {
            writer.Line("public " + hiding + plan.View + " ToPublic() => " + (plan.IsRoot ? "MakePublic();" : "(" + plan.View + ")MakePublic();"));
        }

        writer.Line();
        WriteVirtual(writer, plan);
        if (!plan.IsRoot) return;
        writer.Line("global::OnRecord.PublicView global::OnRecord.IHasPublicView.ToPublic() => ToPublic();");
        writer.Line();
    }

    /// <summary>What a hierarchy's records override, to make the view of the leaf that they are.</summary>
    private static void WriteVirtual(CodeWriter writer, ToPublicPlan plan)
    {
        if (plan.Root is null || (plan.IsAbstract && !plan.IsRoot)) return;
        writer.Line(plan.IsAbstract ? "/// <summary>Makes what ToPublic returns.</summary>" : "/// <inheritdoc/>");
        writer.Line("protected " + (plan.IsAbstract ? "abstract " + plan.Root + " MakePublic();" : "override " + plan.Root + " MakePublic() => ToPublic();"));
        writer.Line();
    }
}
