using OnRecord.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Attribution;

/// <summary>A claim of the data, with the places that its attribution takes up.</summary>
/// <param name="Record">The claim.</param>
/// <param name="Holder">The record that holds document, relay and basis: the embedded attribution, or the claim itself.</param>
/// <param name="Fact">What the analysis sees.</param>
internal sealed record Claim(Record Record, Record Holder, ClaimFact Fact)
{
    /// <summary>The field of the holder for the document it is read in.</summary>
    public string? DocumentField => Holder.Model.Attribution is { } attribution ? attribution.Document : Record.Model.Claim!.Document;

    /// <summary>The field of the holder for the relay.</summary>
    public string? RelayField => Holder.Model.Attribution is { } attribution ? attribution.RelayedBy : Record.Model.Claim!.RelayedBy;

    /// <summary>The field of the holder for the basis.</summary>
    public string? BasisField => Holder.Model.Attribution is { } attribution ? attribution.Basis : Record.Model.Claim!.Basis;

    /// <summary>The fields of the holder that can be its ground.</summary>
    public IEnumerable<string> GroundFields => Holder.Model.Attribution is { } attribution ? attribution.Grounds : Record.Model.Claim!.AttributedTo;
}

/// <summary>Makes facts of claims.</summary>
internal sealed class ClaimReader(SchemaModel schema, Func<Condition, Record, bool> isTrue)
{
    public Claim Read(Record record)
    {
        ClaimRole role = record.Model.Claim!;
        Record holder = role.AttributedTo.Select(field => record[field]).OfType<RecordValue>().FirstOrDefault()?.Record ?? record;
        ClaimFact fact = new(record.Id)
        {
            IsClaim = role.When is null || isTrue(role.When, record),
            IsIntact = record.IsSound,
            IsCapped = record.IsCapped,
        };
        Claim claim = new(record, holder, fact);
        fact.Document = claim.DocumentField is string document ? holder.Text(document) : null;
        fact.RelayedBy = claim.RelayField is string relay ? holder.Text(relay) : null;
        fact.Basis = holder.Texts(claim.BasisField);
        fact.NeedsAnchor = claim.DocumentField is not null;
        fact.Grounds = [.. claim.GroundFields.Select(field => Ground(holder, field)).Where(static ground => ground is not null).Select(static ground => ground!.Value)];
        if (fact.Grounds.Count == 0) fact.IsIntact = false;
        return claim;
    }

    private Ground? Ground(Record holder, string field)
    {
        switch (holder[field])
        {
            case null or RecordValue or ListValue { Items.Count: 0 } or ScalarValue { Text: "false", Type: ScalarTypeModel }:
                return null;
            case ScalarValue { Type: ScalarTypeModel { Scalar: ScalarType.Boolean } }:
                return new Ground(GroundKind.Narrator, []);
            default:
                return new Ground(Kind(holder, field), holder.Texts(field));
        }
    }

    private GroundKind Kind(Record holder, string field)
    {
        if (holder.Model.Attribution?.Witness == field) return GroundKind.Witness;
        TypeModel type = holder.Model.Field(field)!.Value.Type;
        if (type is ListTypeModel list) type = list.Item.Type;
        return type is ReferenceTypeModel { Target: { } target } && schema.FindRecord(target)?.Document is not null ? GroundKind.Document : GroundKind.Speakers;
    }
}
