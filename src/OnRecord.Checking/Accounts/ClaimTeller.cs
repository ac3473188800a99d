using OnRecord.Attribution;
using OnRecord.Checking.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Quotes;
using OnRecord.Schema;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Accounts;

/// <summary>Puts what a claim's record says into words that may be shown.</summary>
internal sealed class ClaimTeller(Dossier dossier, Func<Record, AttributionGrade?> gradeOf)
{
    private readonly QuoteSource _source = new(dossier);

    public ClaimAccount Tell(Record record)
    {
        Claim claim = new(record);
        ClaimRole role = record.Plan.Model.Claim!;
        AttributionGrade? grade = gradeOf(record);
        return new ClaimAccount(record.Plan.Name, record.Id, grade)
        {
            Chain = grade is null ? [] : _source.Chain(claim).Select(link => new ChainLink(SourceOf(link), link.Record.Id)).ToEquatableArray(),
            Text = Shown(record, record.Plan.Find(role.Text)) ? record.Text(record.Plan.Find(role.Text)) : null,
            Quotes = WantedQuote.Of(claim).Where(static quote => !quote.IsPassage && !quote.IsConfidential).Select(static quote => quote.Query.Exact).ToEquatableArray(),
            Details = Details(record, role).ToEquatableArray(),
        };
    }

    private static bool Shown(Record record, int field) => field >= 0 && !record.IsConfidential && !record.Plan.Fields[field].Model.IsSensitive;

    private string SourceOf(Claim claim)
    {
        if (claim.Grounds.Count == 0) return "nobody";
        string source = string.Join(" and ", claim.Grounds.Select(SourceOf));
        return claim.Attribution is { Plan.Attribution: { } role } attribution && attribution.Text(role.OnBehalfOf) is { } other ? source + ", on behalf of " + Name(other) : source;
    }

    private string SourceOf(Ground ground) => ground.Kind switch
    {
        GroundKind.Narrator => "the article itself",
        GroundKind.Document => "the document " + string.Join(" and ", ground.Ids),
        GroundKind.Witness => string.Join(" and ", ground.Ids.Select(Name)) + ", who saw it",
        _ => string.Join(" and ", ground.Ids.Select(Name)),
    };

    /// <summary>A speaker's name or description; of others, and of one who may not be shown, the id.</summary>
    private string Name(string id)
    {
        if (dossier.Find(id)?.Record is not { Plan.Speaker: { } speaker } record) return id;
        if (record.IsConfidential) return "'" + id + "', who is not named";
        return speaker.Names.Where(name => Shown(record, name)).Select(record.Text).FirstOrDefault(static name => !string.IsNullOrWhiteSpace(name)) ?? id;
    }

    private IEnumerable<ClaimDetail> Details(Record record, ClaimRole role)
    {
        HashSet<string?> told = [record.Plan.Model.IdField, role.Text, role.Quote, role.Document, role.RelayedBy, role.Basis, .. role.AttributedTo];
        for (int field = 0; field < record.Plan.Fields.Length; field++)
        {
            FieldPlan plan = record.Plan.Fields[field];
            if (told.Contains(plan.Name) || !Shown(record, field) || !record.IsWritten(field)) continue;
            if (DetailOf(record, field, plan) is { } detail) yield return detail;
        }
    }

    private ClaimDetail? DetailOf(Record record, int field, FieldPlan plan)
    {
        IReadOnlyList<string> values = record.Texts(field);
        if (values.Count == 0) return null;
        return (plan.Value is CollectionPlan list ? list.Item : plan.Value) switch
        {
            ReferencePlan => new ClaimDetail(plan.Name, values.Select(Name).ToEquatableArray(), IsTag: false),
            EnumPlan => new ClaimDetail(plan.Name, values.ToEquatableArray(), IsTag: true),
            ScalarPlan { Type: ScalarType.Boolean } => values[0] == "true" ? new ClaimDetail(plan.Name, EquatableArray.Of(plan.Name), IsTag: true) : null,
            _ => new ClaimDetail(plan.Name, values.ToEquatableArray(), IsTag: false),
        };
    }
}
