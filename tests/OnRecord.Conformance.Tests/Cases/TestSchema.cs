using System.Globalization;
using OnRecord.Checking.Plans;
using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;

namespace OnRecord.Conformance.Tests.Cases;

/// <summary>A schema that data is tried on, in a namespace of its own so that many can be compiled together.</summary>
internal sealed class TestSchema
{
    private static int _count;

    public TestSchema(string name, string text)
    {
        Name = name;
        Text = text;
        string path = Path.GetFileNameWithoutExtension(name) + ".onrecord.yaml";
        LoadedSchema loaded = new SchemaLoader(key => key == path ? text : null, "Conformance" + Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture)).Load(path)!;
        if (loaded.HasErrors) throw new InvalidOperationException(name + ": the schema has mistakes:\n" + string.Join("\n", loaded.Findings) + "\n" + text);
        Model = loaded.Resolved.Model;
        Plan = CheckPlan.Compile(Model);
    }

    /// <summary>For messages.</summary>
    public string Name { get; }

    public string Text { get; }

    public SchemaModel Model { get; }

    public CheckPlan Plan { get; }

    /// <summary>The full name of the dossier's class.</summary>
    public string DossierType => Model.Namespace + "." + Model.Dossier!.Name.Name;
}
