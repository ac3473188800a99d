using System.Globalization;
using OnRecord.Checking.Plans;
using OnRecord.Conformance.Tests.Engines;
using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;

namespace OnRecord.Conformance.Tests.Cases;

/// <summary>A schema that data is tried on, in a namespace of its own so that many can be compiled together.</summary>
internal sealed class TestSchema
{
    private static int _count;

    private TestSchema(string name, string text, SchemaModel model)
    {
        Name = name;
        Text = text;
        Model = model;
        Plan = CheckPlan.Compile(model);
    }

    /// <summary>Reads a schema.</summary>
    /// <exception cref="InvalidOperationException">It has mistakes.</exception>
    public static TestSchema Read(string name, string text)
    {
        LoadedSchema loaded = Load(text);
        return loaded.HasErrors
            ? throw new InvalidOperationException(name + ": the schema has mistakes:\n" + string.Join("\n", loaded.Findings) + "\n" + text)
            : new TestSchema(name, text, loaded.Resolved.Model);
    }

    /// <summary>Reads a schema; null for one with mistakes.</summary>
    public static TestSchema? TryRead(string name, string text) => Load(text) is { HasErrors: false } loaded ? new TestSchema(name, text, loaded.Resolved.Model) : null;

    /// <summary>For messages.</summary>
    public string Name { get; }

    public string Text { get; }

    public SchemaModel Model { get; }

    public CheckPlan Plan { get; }

    /// <summary>The full name of the dossier's class.</summary>
    public string DossierType => Model.Namespace + "." + Model.Dossier!.Name.Name;

    /// <summary>Whether a finding is about what records have to do with each other.</summary>
    public bool NeedsDossier(Found found) => found.Rule is string rule
        ? Model.Records.SelectMany(static record => record.Rules).Any(other => other.Id == rule && other.NeedsDossier)
        : found.Id is "ONR3012" or "ONR3013" or "ONR3104" or "ONR3105" or "ONR3106" or "ONR3107" or "ONR3108" or "ONR3201" or "ONR3202";

    private static LoadedSchema Load(string text)
    {
        const string path = "case.onrecord.yaml";
        string name = "Conformance" + Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
        return new SchemaLoader(key => key == path ? text : null, name).Load(path)!;
    }
}
