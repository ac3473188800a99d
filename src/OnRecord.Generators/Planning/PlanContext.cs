using OnRecord.Generators.Planning.CSharp;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning;

/// <summary>What all planners of one schema see.</summary>
internal sealed class PlanContext
{
    public PlanContext(SchemaModel model, CompilationFacts facts)
    {
        Model = model;
        Facts = facts;
        Shared = new SharedMembers(this);
        DossierUse = new DossierUse(model);
    }

    public SchemaModel Model { get; }

    public CompilationFacts Facts { get; }

    /// <summary>Word lists and patterns that the records use.</summary>
    public SharedMembers Shared { get; }

    /// <summary>Which records have something to check within a dossier.</summary>
    public DossierUse DossierUse { get; }

    public RecordModel Record(TypeName name) =>
        Model.FindRecord(name) ?? throw new InvalidOperationException("The resolved schema '" + Model.Path + "' lacks the record '" + name + "' that it uses.");

    /// <summary>The typed id of the records under the one that declares the identifier.</summary>
    public static string IdType(TypeName owner) => Identifiers.Global(owner.Namespace, owner.Name + "Id");

    /// <summary>The class with the texts of an enum.</summary>
    public static string EnumTexts(TypeName name) => Identifiers.Global(name.Namespace, name.Name + "Extensions");
}
