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
    public string Lexicon(string name) => Name("lexicon " + name, "Lexicon", member =>
    {
        IEnumerable<string> words = context.Model.Lexicons.FirstOrDefault(lexicon => lexicon.Name == name)?.Words ?? [];
        return ["internal static readonly " + Runtime.Lexicon + " " + member + " = new(" + string.Join(", ", words.Select(CSharpText.Literal)) + ");"];
    });

    /// <summary>The call that matches a text against a pattern.</summary>
    public Code Matches(string pattern, string text) =>
        Code.Primary(Name("pattern " + pattern, "Pattern", member => PatternPlanner.Members(member, pattern, context.Facts)) + "(" + text + ")");

    public SharedPlan ToPlan() => new(ClassName, _members.ToEquatableArray());

    private string Name(string key, string prefix, Func<string, IEnumerable<string>> declare)
    {
        if (!_names.TryGetValue(key, out string? name))
        {
            name = prefix + (_names.Count + 1).ToString(CultureInfo.InvariantCulture);
            _names.Add(key, name);
            _members.AddRange(declare(name));
        }

        return Identifiers.Global(context.Model.Namespace, ClassName) + "." + name;
    }
}
