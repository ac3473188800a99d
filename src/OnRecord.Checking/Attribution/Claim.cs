using OnRecord.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Rules;
using OnRecord.Checking.Shape;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Attribution;

/// <summary>A claim of the data.</summary>
internal sealed class Claim
{
    private readonly List<Ground> _grounds = [];
    private readonly Record _holder;
    private readonly SupportPlan _support;
    private readonly int _ground = -1;

    public Claim(Record record)
    {
        ClaimPlan plan = record.Plan.Claim!;
        Record = record;
        Attribution = plan.AttributedTo.Select(ground => record[ground.Field]).OfType<Record>().FirstOrDefault();
        _holder = Attribution ?? record;
        _support = Attribution?.Plan.Attribution!.Support ?? plan.Support;
        foreach (GroundPlan ground in Attribution?.Plan.Attribution!.Grounds ?? plan.AttributedTo)
        {
            if (ground.Kind is not GroundKind kind || !RoleChecks.IsGround(_holder[ground.Field])) continue;
            Add(kind, _holder.Texts(ground.Field));
            if (_ground < 0) _ground = ground.Field;
        }
    }

    public Record Record { get; }

    /// <summary>The attribution, where it is a record of its own.</summary>
    public Record? Attribution { get; }

    /// <summary>Whether the record claims anything at all. Of a broken one that is taken for granted.</summary>
    public bool IsClaim => !Record.IsSound || Record.Plan.Claim!.When is not { } when || when(Record, null) == Truth.True;

    /// <summary>The document that it is read in; null where it doesn't say.</summary>
    public string? ReadIn => _holder.Text(_support.Document);

    public string? RelayedBy => _holder.Text(_support.RelayedBy);

    public IReadOnlyList<string> Basis => _holder.Texts(_support.Basis);

    public IReadOnlyList<Ground> Grounds => _grounds;

    /// <summary>The document that is its ground.</summary>
    public string? GroundDocument => _grounds.FirstOrDefault(static ground => ground.Kind == GroundKind.Document) is { Ids: { Count: > 0 } ids } ? ids[0] : null;

    /// <summary>Whether the schema has a place for the document it is read in.</summary>
    public bool HasPlaceForDocument => _support.Document >= 0;

    /// <summary>The name of that place.</summary>
    public string DocumentField => _holder.Plan.Fields[_support.Document].Name;

    /// <summary>Where a finding about a part of it stands.</summary>
    public SourceSpan PlaceOf(AttributionPart part, int index) => part switch
    {
        AttributionPart.Document => _holder.ValuePlace(_support.Document),
        AttributionPart.RelayedBy => _holder.ValuePlace(_support.RelayedBy),
        AttributionPart.Basis => _holder[_support.Basis] is CollectionValue list ? list.Items[index].Node.Span : _holder.ValuePlace(_support.Basis),
        AttributionPart.Ground => _holder.ValuePlace(_ground),
        _ => _holder.Head,
    };

    public ClaimFact ToFact(bool isCapped) => new(Record.Id)
    {
        IsClaim = IsClaim,
        IsIntact = Record.IsSound,
        IsCapped = isCapped,
        Grounds = Grounds,
        Document = ReadIn,
        NeedsAnchor = HasPlaceForDocument,
        RelayedBy = RelayedBy,
        Basis = Basis,
    };

    private void Add(GroundKind kind, IReadOnlyList<string> ids)
    {
        if (kind != GroundKind.Document) _grounds.Add(new Ground(kind, ids));
        else _grounds.AddRange(ids.Select(static id => new Ground(GroundKind.Document, [id])));
    }
}
