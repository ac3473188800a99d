using OnRecord.Generators.Planning;

namespace OnRecord.Generators.Emitting;

/// <summary>Writes enums and open enums.</summary>
internal static class EnumEmitter
{
    public static void Write(CodeWriter writer, EnumPlan plan)
    {
        if (plan.IsOpen) WriteOpen(writer, plan);
        else WriteClosed(writer, plan);
    }

    private static void WriteClosed(CodeWriter writer, EnumPlan plan)
    {
        writer.Line();
        writer.Doc(plan.Doc);
        writer.Open("public enum " + plan.Name);
        for (int i = 0; i < plan.Values.Count; i++)
        {
            if (i > 0) writer.Line();
            writer.Doc(plan.Values[i].Doc);
            writer.Line(plan.Values[i].Name + " = " + plan.Values[i].Number + ",");
        }

        writer.Close();
        writer.Line();
        writer.Line(
            $$"""
            /// <summary>The texts of <see cref="{{plan.Type}}"/> in data.</summary>
            public static class {{plan.TextsName}}
            {
                /// <summary>In the order of the schema.</summary>
                [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
                public static global::OnRecord.Serialization.EnumTexts Texts { get; } = {{plan.Table}};

                /// <summary>The value as data writes it.</summary>
                public static string ToText(this {{plan.Type}} value) => Texts.TextOf((int)value);

                /// <summary>The value that data writes so.</summary>
                public static bool TryParse(string text, out {{plan.Type}} value) => (value = ({{plan.Type}})Texts.ValueOf(text)) != 0;

                /// <summary>Reads and writes the value in JSON.</summary>
                public sealed class Converter : global::OnRecord.Serialization.EnumConverter<{{plan.Type}}>
                {
                    /// <summary>Made by System.Text.Json.</summary>
                    public Converter()
                        : base(Texts)
                    {
                    }

                    /// <inheritdoc/>
                    protected override {{plan.Type}} FromInt32(int value) => ({{plan.Type}})value;

                    /// <inheritdoc/>
                    protected override int ToInt32({{plan.Type}} value) => (int)value;
                }
            }
            """);
    }

    private static void WriteOpen(CodeWriter writer, EnumPlan plan)
    {
        writer.Line();
        writer.Doc(plan.Doc);
        writer.Open("public readonly record struct " + plan.Name + "(string Value) : global::OnRecord.ITextValue<" + plan.Type + ">");
        foreach (EnumValuePlan value in plan.Values)
        {
            writer.Doc(value.Doc);
            writer.Line("public static " + plan.Type + " " + value.Name + " => new(" + value.Text + ");");
            writer.Line();
        }

        writer.Line(
            $$"""
            /// <summary>Whether the schema lists the value; another one is kept as it is.</summary>
            public bool IsKnown => Value is {{string.Join(" or ", plan.Values.Select(static value => value.Text))}};

            /// <summary>The value with this text.</summary>
            public static explicit operator {{plan.Type}}(string value) => new(value);

            /// <summary>The value as data writes it.</summary>
            public override string ToString() => Value ?? string.Empty;

            {{plan.Type}} global::OnRecord.ITextValue<{{plan.Type}}>.WithValue(string value) => new(value);
            """);
        writer.Close();
    }
}
