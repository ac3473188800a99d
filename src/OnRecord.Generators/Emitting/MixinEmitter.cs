using OnRecord.Generators.Planning;

namespace OnRecord.Generators.Emitting;

/// <summary>Writes mixins.</summary>
internal static class MixinEmitter
{
    public static void Write(CodeWriter writer, MixinPlan plan)
    {
        writer.Line();
        writer.Doc(plan.Doc);
        writer.Open("public interface " + plan.Name);
        for (int i = 0; i < plan.Properties.Count; i++)
        {
            if (i > 0) writer.Line();
            writer.Doc(plan.Properties[i].Doc);
            writer.Line(plan.Properties[i].Type + " " + plan.Properties[i].Name + " { get; }");
        }

        writer.Close();
    }
}
