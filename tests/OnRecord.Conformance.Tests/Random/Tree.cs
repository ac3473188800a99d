using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OnRecord.Conformance.Tests.Random;

/// <summary>Data that is made at random, and changed at random.</summary>
internal abstract class Tree
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A string.</summary>
    public static Tree Text(string text) => new Leaf(JsonSerializer.Serialize(text, Plain));

    /// <summary>A number, true, false or null, as JSON writes it.</summary>
    public static Tree Raw(string json) => new Leaf(json);

    /// <summary>Itself and all that is in it.</summary>
    public virtual IEnumerable<Tree> All => [this];

    /// <summary>In JSON on many lines, so that lines tell places apart. JSON is YAML too.</summary>
    public string ToJson()
    {
        StringBuilder output = new();
        WriteJson(output, 0);
        return output.Append('\n').ToString();
    }

    /// <summary>In YAML's block style.</summary>
    public string ToYaml()
    {
        StringBuilder output = new();
        WriteYaml(output, 0);
        return output.ToString().TrimStart('\n');
    }

    protected abstract void WriteJson(StringBuilder output, int indent);

    /// <summary>Writes after a key or a dash, to the end of the line.</summary>
    protected abstract void WriteYaml(StringBuilder output, int indent);

    private static string Quote(string text) => JsonSerializer.Serialize(text, Plain);

    /// <summary>A scalar.</summary>
    internal sealed class Leaf(string json) : Tree
    {
        protected override void WriteJson(StringBuilder output, int indent) => output.Append(json);

        protected override void WriteYaml(StringBuilder output, int indent) => output.Append(' ').Append(json).Append('\n');
    }

    /// <summary>A list.</summary>
    internal sealed class Sequence(IEnumerable<Tree> items) : Tree
    {
        public List<Tree> Items { get; } = [.. items];

        public override IEnumerable<Tree> All => [this, .. Items.SelectMany(static item => item.All)];

        protected override void WriteJson(StringBuilder output, int indent)
        {
            output.Append('[');
            for (int i = 0; i < Items.Count; i++)
            {
                output.Append(i == 0 ? "\n" : ",\n").Append(' ', indent + 1);
                Items[i].WriteJson(output, indent + 1);
            }

            output.Append(']');
        }

        protected override void WriteYaml(StringBuilder output, int indent)
        {
            output.Append(Items.Count == 0 ? " []\n" : "\n");
            foreach (Tree item in Items)
            {
                output.Append(' ', indent).Append('-');
                item.WriteYaml(output, indent + 2);
            }
        }
    }

    /// <summary>A mapping.</summary>
    internal sealed class Mapping(IEnumerable<KeyValuePair<string, Tree>> entries) : Tree
    {
        public List<KeyValuePair<string, Tree>> Entries { get; } = [.. entries];

        public override IEnumerable<Tree> All => [this, .. Entries.SelectMany(static entry => entry.Value.All)];

        protected override void WriteJson(StringBuilder output, int indent)
        {
            output.Append('{');
            for (int i = 0; i < Entries.Count; i++)
            {
                output.Append(i == 0 ? "\n" : ",\n").Append(' ', indent + 1).Append(Quote(Entries[i].Key)).Append(": ");
                Entries[i].Value.WriteJson(output, indent + 1);
            }

            output.Append('}');
        }

        protected override void WriteYaml(StringBuilder output, int indent)
        {
            output.Append(Entries.Count == 0 ? " {}\n" : "\n");
            foreach ((string key, Tree value) in Entries)
            {
                output.Append(' ', indent).Append(Quote(key)).Append(':');
                value.WriteYaml(output, indent + 2);
            }
        }
    }
}
