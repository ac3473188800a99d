using OnRecord.Generators.Planning.Conditions;
using OnRecord.Generators.Planning.CSharp;
using OnRecord.Generators.Planning.Values;
using OnRecord.Schema;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.Roles;

/// <summary>Decides what the roles ask of a record alone, and what they say of it to the analysis of attributions.</summary>
internal sealed class RolePlanner(PlanContext context, ConditionCompiler conditions)
{
    /// <summary>Conditions that must hold before rules are asked; each reports why where it doesn't.</summary>
    public IEnumerable<Code> Checks(RecordModel record)
    {
        if (record.IsAbstract) yield break;
        if (record.Claim is ClaimRole claim && !IsRequired(record, claim)) yield return ClaimCheck(record, claim);
        if (record.Attribution is AttributionRole attribution) yield return GroundCheck(record, attribution);
        if (record.Speaker is SpeakerRole speaker) yield return Code.Primary("checks.SpeakerName(" + Choice(speaker.Names) + ", " + Names(record, speaker) + ")");
    }

    /// <summary>Statements that say what the record is.</summary>
    public IEnumerable<string> Describe(RecordModel record)
    {
        if (record.IsAbstract) yield break;
        Subject self = Subject.This(record.Name);
        if (record.Claim is ClaimRole claim) yield return "checks.Claim(this, isClaim: " + IsClaim(record, claim).Text + ");";
        if (record.Speaker is SpeakerRole speaker) yield return "checks.Speaker(this, " + Names(record, speaker) + ");";
        if (record.Document is DocumentRole document) yield return "checks.Document(this, isRetracted: " + (document.Retracted is null ? Code.False : conditions.IsTrue(document.Retracted, self)).Text + ");";
    }

    /// <summary>Statements that say what a claim stands on.</summary>
    public IEnumerable<string> DescribeAttribution(RecordModel record)
    {
        if (record.IsAbstract) yield break;
        if (record.Claim is ClaimRole claim)
        {
            foreach (string name in claim.AttributedTo) yield return Ground(record, name, isWitness: false);
            foreach (string statement in Support(record, claim.Document, claim.RelayedBy, claim.Basis)) yield return statement;
        }

        if (record.Attribution is AttributionRole attribution)
        {
            foreach (string name in Grounds(attribution)) yield return Ground(record, name, name == attribution.Witness);
            foreach (string statement in Support(record, attribution.Document, attribution.RelayedBy, attribution.Basis)) yield return statement;
        }
    }

    private static IEnumerable<string> Grounds(AttributionRole attribution) =>
        attribution.Witness is string witness && !attribution.Grounds.Contains(witness) ? [.. attribution.Grounds, witness] : attribution.Grounds;

    private static string Choice(IEnumerable<string> names) => CSharpText.Literal(string.Join(" or ", names.Select(static name => "'" + name + "'")));

    /// <summary>Where one is required, that is asked like any required field; but a required list may be empty.</summary>
    private static bool IsRequired(RecordModel record, ClaimRole claim) =>
        claim.AttributedTo.Any(name => record.Field(name) is { IsRequired: true } field && !ValueTypes.IsCollection(field.Value.Type));

    private static IEnumerable<string> Support(RecordModel record, string? document, string? relayedBy, string? basis)
    {
        if (document is not null) yield return Id("ReadIn", record, document);
        if (relayedBy is not null) yield return Id("RelayedBy", record, relayedBy);
        if (basis is not null) yield return Ids("Basis", "Basis", record, basis);
    }

    private static string Id(string method, RecordModel record, string name)
    {
        FieldModel field = record.Field(name)!;
        return "claim." + method + "(" + CSharpText.Literal(name) + ", " + field.CSharpName + (ValueTypes.IsNullable(field) ? "?.Value);" : ".Value);");
    }

    private static string Ids(string one, string several, RecordModel record, string name)
    {
        FieldModel field = record.Field(name)!;
        return ValueTypes.IsCollection(field.Value.Type) ? "claim." + several + "(" + CSharpText.Literal(name) + ", " + field.CSharpName + ");" : Id(one, record, name);
    }

    private Code IsClaim(RecordModel record, ClaimRole claim) => claim.When is null ? Code.True : conditions.IsTrue(claim.When, Subject.This(record.Name));

    private Code ClaimCheck(RecordModel record, ClaimRole claim)
    {
        string present = ConditionCompiler.CountOf(claim.AttributedTo.Select(name => IsPresent(record.Field(name)!)));
        Code ground = Code.Primary("checks.Ground(" + present + ", exactlyOne: false, narratorFalse: false, " + Choice(claim.AttributedTo) + ")");
        return claim.When is null ? ground : Code.Or(Code.Not(IsClaim(record, claim)), ground);
    }

    private static Code GroundCheck(RecordModel record, AttributionRole attribution)
    {
        string[] grounds = [.. Grounds(attribution)];
        string present = ConditionCompiler.CountOf(grounds.Select(name => IsPresent(record.Field(name)!)));
        Code narratorFalse = Code.Or(grounds.Select(name => record.Field(name)!).Where(static field => IsNarrator(field) && ValueTypes.IsNullable(field)).Select(static field => Code.Test(field.CSharpName + " == false")));
        return Code.Primary("checks.Ground(" + present + ", exactlyOne: true, narratorFalse: " + narratorFalse.Text + ", " + Choice(grounds) + ")");
    }

    private static bool IsNarrator(FieldModel field) => field.Value.Type is ScalarTypeModel { Scalar: ScalarType.Boolean };

    /// <summary>A narrator that is false is no ground.</summary>
    private static Code IsPresent(FieldModel field) => IsNarrator(field)
        ? Code.Test(field.CSharpName + " == true")
        : ConditionCompiler.IsPresent(new Access(Expression.This.Member(field.CSharpName, ValueTypes.IsNullable(field)), field.Value.Type));

    private string Names(RecordModel record, SpeakerRole speaker)
    {
        Code isUnidentified = speaker.Unidentified is null ? Code.False : conditions.IsTrue(speaker.Unidentified, Subject.This(record.Name));
        return "isUnidentified: " + isUnidentified.Text + ", " + string.Join(", ", speaker.Names.Select(name => record.Field(name)!.CSharpName));
    }

    private string Ground(RecordModel record, string name, bool isWitness)
    {
        FieldModel field = record.Field(name)!;
        string literal = CSharpText.Literal(name);
        switch (field.Value.Type)
        {
            case ScalarTypeModel:
                return "claim.Narrator(" + literal + ", " + field.CSharpName + ");";
            case RecordTypeModel:
                return "claim.Attribution(" + literal + ", " + field.CSharpName + ");";
            case ListTypeModel { Item.Type: RecordTypeModel }:
                return "foreach (var attribution in " + field.CSharpName + ") claim.Attribution(" + literal + ", attribution);";
        }

        ReferenceTypeModel reference = (ReferenceTypeModel)(field.Value.Type is ListTypeModel list ? list.Item.Type : field.Value.Type);
        bool isDocument = reference.Target is TypeName target && context.Record(target) is { Speaker: null, Document: not null };
        return isDocument ? Ids("Document", "Documents", record, name)
            : isWitness ? Ids("Witness", "Witness", record, name)
            : Ids("Speaker", "Speakers", record, name);
    }
}
