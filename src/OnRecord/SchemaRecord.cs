using OnRecord.Validation;

namespace OnRecord;

/// <summary>What all records made from a schema are. Immutable, and equal to another when all members are.</summary>
public abstract record SchemaRecord : SerializableRecord
{
    /// <summary>The record's id; null for a record without identifier.</summary>
    protected internal virtual string? RecordKey => null;

    /// <summary>The name in data of the field that holds it.</summary>
    protected internal virtual string? RecordKeyName => null;

    /// <summary>Checks the record alone; a dossier, also what its records have to do with each other. Allocates nothing where a lone record is valid.</summary>
    public virtual ValidationResult Validate()
    {
        RecordChecks checks = default;
        checks.Check(this, 0);
        return checks.ToResult(ValidationLevel.Record, null);
    }

    /// <summary>Checks the members, one by one.</summary>
    protected internal abstract void CheckMembers(ref RecordChecks checks);

    /// <summary>Checks the rules that look at this record alone. Called where the members are sound.</summary>
    protected internal virtual void CheckRules(ref RecordChecks checks)
    {
    }

    /// <summary>Checks that what the record refers to is in the dossier.</summary>
    protected internal virtual void CheckReferences(DossierChecks checks)
    {
    }

    /// <summary>Checks the rules that look at other records of the dossier. Called where the record is sound.</summary>
    protected internal virtual void CheckDossierRules(DossierChecks checks)
    {
    }

    /// <summary>Says what the record is to the analysis of attributions: a claim, a speaker, a document.</summary>
    protected internal virtual void Describe(DossierChecks checks)
    {
    }

    /// <summary>Says what a claim stands on: of a claim, or of the attribution embedded in one.</summary>
    protected internal virtual void DescribeAttribution(ClaimDescription claim)
    {
    }
}
