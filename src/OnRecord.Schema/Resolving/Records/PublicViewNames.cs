using OnRecord.Schema.Binding;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>What the public views of a schema are called.</summary>
public static class PublicViewNames
{
    /// <summary>What stands before a type's name in that of its view.</summary>
    public const string Prefix = "Public";

    /// <summary>The views that are made of the schema's own types, each with what it is made of.</summary>
    public static IEnumerable<MadeType> Of(SchemaModel model)
    {
        foreach (MixinModel mixin in model.Mixins)
        {
            if (mixin.HasPublicView) yield return new MadeType(Prefix + mixin.Name.Name, mixin.Pointer);
        }

        foreach (RecordModel record in model.Records)
        {
            if (record.HasPublicView) yield return new MadeType(Prefix + record.Name.Name, record.Pointer);
        }

        if (model.Dossier is { HasPublicView: true } dossier) yield return new MadeType(Prefix + dossier.Name.Name, dossier.Pointer);
    }
}
