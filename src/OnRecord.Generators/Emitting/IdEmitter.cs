using OnRecord.Generators.Planning;

namespace OnRecord.Generators.Emitting;

/// <summary>Writes typed ids.</summary>
internal static class IdEmitter
{
    public static void Write(CodeWriter writer, IdPlan plan)
    {
        writer.Line();
        writer.Doc(plan.Doc);
        writer.Line(
            $$"""
            public readonly record struct {{plan.Name}}(string Value) : global::OnRecord.ITextValue<{{plan.Type}}>
            {
                /// <summary>The id with this text.</summary>
                public static explicit operator {{plan.Type}}(string value) => new(value);

                /// <summary>The id without its type.</summary>
                public static implicit operator global::OnRecord.RecordId({{plan.Type}} id) => new(id.Value);

                /// <summary>The id as data writes it.</summary>
                public override string ToString() => Value ?? string.Empty;

                {{plan.Type}} global::OnRecord.ITextValue<{{plan.Type}}>.WithValue(string value) => new(value);
            }
            """);
    }
}
