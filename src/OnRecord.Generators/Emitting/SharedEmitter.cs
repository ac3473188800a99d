using OnRecord.Generators.Planning;

namespace OnRecord.Generators.Emitting;

/// <summary>Writes the word lists and patterns of a schema.</summary>
internal static class SharedEmitter
{
    public static void Write(CodeWriter writer, SharedPlan plan)
    {
        if (plan.Members.Count == 0) return;
        writer.Line();
        writer.Line("/// <summary>Word lists and patterns of the schema.</summary>");
        writer.Open("internal static class " + plan.Name);
        for (int i = 0; i < plan.Members.Count; i++)
        {
            if (i > 0) writer.Line();
            writer.Line(plan.Members[i]);
        }

        writer.Close();
    }
}
