using OnRecord.Serialization;

namespace OnRecord;

/// <summary>What of a dossier may be published: of each record its public view, where it has one.</summary>
public abstract record PublicDossier : PublicView
{
    /// <summary>The schema that the data file names.</summary>
    public string? Schema { get; init; }

    /// <summary>Whose words the dossier keeps.</summary>
    public DossierOrigin Origin { get; init; } = DossierOrigin.Own;

    /// <summary>The data files that the dossier's records refer to. Their records have views of their own.</summary>
    public EquatableList<string> Include { get; init; }

    /// <inheritdoc/>
    protected internal override void WriteMembers(RecordWriter json) => Dossier.WriteHeader(json, Schema, Origin, Include);
}
