using OnRecord.Generators.Planning;
using OnRecord.Generators.Planning.Verdicts;

namespace OnRecord.Generators.Emitting;

/// <summary>Writes the methods that judge a text without making a record.</summary>
internal static class VerdictEmitter
{
    private const string Signature = "public override void SkipValid(ref global::OnRecord.Serialization.InOrderReader json)";

    public static void WriteLeaf(CodeWriter writer, VerdictPlan plan)
    {
        Begin(writer);
        if (plan.HasChecks) writer.Line("global::OnRecord.Validation.RecordChecks checks = default;");
        writer.Line("json.Begin();");
        writer.Lines(plan.Fields);
        writer.Line("json.End();");
        writer.Lines(plan.After);
        if (plan.HasChecks) writer.Line("if (checks.HasAny) json.Fail();");
        writer.Close();
    }

    public static void WritePolymorphic(CodeWriter writer, RecordPlan plan)
    {
        Begin(writer);
        writer.Open("switch (json.BeginTyped(Types))");
        for (int i = 0; i < plan.Converter.Leaves.Count; i++)
        {
            writer.Line("case " + i + ":");
            writer.Line("    " + plan.Converter.Leaves[i] + ".Converter.Instance.SkipValid(ref json);");
            writer.Line("    break;");
        }

        writer.Close();
        writer.Close();
    }

    private static void Begin(CodeWriter writer)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open(Signature);
    }
}
