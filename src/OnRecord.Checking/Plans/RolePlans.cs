using OnRecord.Attribution;
using OnRecord.Checking.Rules;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Plans;

/// <summary>A field that a claim can stand on.</summary>
/// <param name="Field">Its place.</param>
/// <param name="Kind">What kind of ground it is; null for an attribution that is a record of its own.</param>
internal readonly record struct GroundPlan(int Field, GroundKind? Kind)
{
    public static GroundPlan Of(RecordPlan record, string name, string? witness)
    {
        int field = record.Find(name);
        ValuePlan value = record.Fields[field].Value;
        ValuePlan item = value is CollectionPlan list ? list.Item : value;
        GroundKind? kind = item switch
        {
            EmbeddedPlan => null,
            ReferencePlan { Target.Model: { Speaker: null, Document: not null } } => GroundKind.Document,
            ReferencePlan => name == witness ? GroundKind.Witness : GroundKind.Speakers,
            _ => GroundKind.Narrator,
        };
        return new GroundPlan(field, kind);
    }
}

/// <summary>The places of what a claim rests on; -1 for what the schema doesn't have.</summary>
internal readonly record struct SupportPlan(int Document, int RelayedBy, int Basis);

/// <summary>The claim role.</summary>
internal sealed record ClaimPlan(GroundPlan[] AttributedTo, SupportPlan Support, int Quote, Test? When, string Names)
{
    public static ClaimPlan Compile(RecordPlan record, ClaimRole role, PlanCompiler compiler) => new(
        [.. role.AttributedTo.Select(name => GroundPlan.Of(record, name, witness: null))],
        new SupportPlan(record.Find(role.Document), record.Find(role.RelayedBy), record.Find(role.Basis)),
        record.Find(role.Quote),
        role.When is null ? null : compiler.Conditions.Compile(role.When),
        Wording.Choice(role.AttributedTo));
}

/// <summary>The attribution role.</summary>
internal sealed record AttributionPlan(GroundPlan[] Grounds, SupportPlan Support, int Passage, int OnBehalfOf, string Names)
{
    public static AttributionPlan Compile(RecordPlan record, AttributionRole role)
    {
        List<string> names = [.. role.Grounds];
        if (role.Witness is string witness && !names.Contains(witness)) names.Add(witness);
        return new(
            [.. names.Select(name => GroundPlan.Of(record, name, role.Witness))],
            new SupportPlan(record.Find(role.Document), record.Find(role.RelayedBy), record.Find(role.Basis)),
            record.Find(role.Passage),
            record.Find(role.OnBehalfOf),
            Wording.Choice(names));
    }
}

/// <summary>The speaker role.</summary>
/// <param name="Names">The places of the fields of which one names the speaker.</param>
/// <param name="Unidentified">Under which nobody knows who it is.</param>
/// <param name="NamesText">For messages.</param>
internal sealed record SpeakerPlan(int[] Names, Test? Unidentified, string NamesText)
{
    public static SpeakerPlan Compile(RecordPlan record, SpeakerRole role, PlanCompiler compiler) => new(
        [.. role.Names.Select(record.Find)],
        role.Unidentified is null ? null : compiler.Conditions.Compile(role.Unidentified),
        Wording.Choice(role.Names));
}

/// <summary>The document role. Besides what the role names, a text field called <c>sha256</c> or <c>language</c> means what it says.</summary>
internal sealed record DocumentPlan(int File, Test? Retracted, int Sha256, int Language)
{
    public static DocumentPlan Compile(RecordPlan record, DocumentRole role, PlanCompiler compiler) => new(
        record.Find(role.File),
        role.Retracted is null ? null : compiler.Conditions.Compile(role.Retracted),
        FindText(record, "sha256"),
        FindText(record, "language"));

    private static int FindText(RecordPlan record, string name)
    {
        int place = record.Find(name);
        return place >= 0 && record.Fields[place].Value is ScalarPlan { Type: ScalarType.String } ? place : -1;
    }
}
