using System.Globalization;
using OnRecord.Generators.Planning.CSharp;
using OnRecord.Schema;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning;

/// <summary>Collects what several records use: each word list and each pattern is emitted once a schema.</summary>
internal sealed class SharedMembers(PlanContext context)
{
    private readonly List<string> _members = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The class that holds them. No name in a schema has an underscore, so none can be the same.</summary>
    private string ClassName => "Shared_" + HintNames.Stem(context.Model.Path);

    /// <summary>The expression for a word list.</summary>
    public string Lexicon(string name) => Name("lexicon " + name, "Lexicon", Runtime.Lexicon, () =>
    {
        IEnumerable<string> words = context.Model.Lexicons.FirstOrDefault(lexicon => lexicon.Name == name)?.Words ?? [];
        return string.Join(", ", words.Select(CSharpText.Literal));
    });

    /// <summary>The expression for a pattern.</summary>
    public string Pattern(string pattern) => Name("pattern " + pattern, "Pattern", Runtime.Pattern, () => CSharpText.Literal(pattern));

    public SharedPlan ToPlan() => new(ClassName, _members.ToEquatableArray());

    private string Name(string key, string prefix, string type, Func<string> arguments)
    {
        if (!_names.TryGetValue(key, out string? name))
        {
            name = prefix + (_names.Values.Count(other => other.StartsWith(prefix, StringComparison.Ordinal)) + 1).ToString(CultureInfo.InvariantCulture);
            _names.Add(key, name);
            _members.Add("internal static readonly " + type + " " + name + " = new(" + arguments() + ");");
        }

        return Identifiers.Global(context.Model.Namespace, ClassName) + "." + name;
    }
}
