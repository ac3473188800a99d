using OnRecord.Serialization;
using OnRecord.Validation;

namespace OnRecord;

/// <summary>Whose words a dossier keeps.</summary>
public enum DossierOrigin
{
    /// <summary>The desk's own reporting: its duties are errors.</summary>
    Own = 1,

    /// <summary>Somebody else's article: what they can't be asked for is worth knowing, and no more.</summary>
    ThirdParty = 2,
}

/// <summary>A set of records that refer to each other; what a data file holds.</summary>
public abstract record Dossier : SchemaRecord
{
    internal static EnumTexts Origins { get; } = new("own", "third-party");

    /// <summary>The schema that the data file names.</summary>
    public string? Schema { get; init; }

    /// <summary>Whose words the dossier keeps.</summary>
    public DossierOrigin Origin { get; init; } = DossierOrigin.Own;

    /// <summary>The data files whose records are visible here. Reading does not open them: hand them to <see cref="Validate(IEnumerable{Dossier})"/>.</summary>
    public EquatableList<string> Include { get; init; }

    /// <inheritdoc/>
    public sealed override ValidationResult Validate() => Validate([]);

    /// <summary>Checks each record, and what the records have to do with each other and with those of the included dossiers.</summary>
    public ValidationResult Validate(IEnumerable<Dossier> included)
    {
        RecordChecks checks = new() { States = new RecordStates() };
        checks.Check(this, 0);
        return DossierChecks.Run(this, included, checks, null);
    }

    /// <inheritdoc/>
    protected internal override void WriteMembers(RecordWriter json) => WriteHeader(json, Schema, Origin, Include);

    /// <inheritdoc/>
    protected internal override void CheckMembers(ref RecordChecks checks) => checks.Enum("origin", (int)Origin, Origins);

    /// <summary>Names the dossier's lists to the checks.</summary>
    protected internal abstract void ListRecords(DossierChecks checks);

    /// <summary>Checks that the schema's rules can't express.</summary>
    protected internal virtual void CheckMore(DossierChecks checks)
    {
    }

    /// <summary>What stands before the lists.</summary>
    internal static void WriteHeader(RecordWriter json, string? schema, DossierOrigin origin, EquatableList<string> include)
    {
        json.Write("schema"u8, schema);
        if (origin != DossierOrigin.Own) json.Write("origin"u8, Origins.TextOf((int)origin));
        json.Write("include"u8, include, ItemWriters.Text);
    }
}
