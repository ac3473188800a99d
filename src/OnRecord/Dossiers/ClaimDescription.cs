using System.ComponentModel;
using OnRecord.Attribution;

namespace OnRecord.Validation;

/// <summary>What a claim stands on, told by generated code field by field, with the places for errors.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClaimDescription
{
    private readonly List<Ground> _grounds = [];
    private readonly List<string> _basis = [];
    private readonly Dictionary<AttributionPart, PathNode> _places = [];
    private readonly List<string> _prefix = [];
    private readonly List<PathNode> _basisPlaces = [];
    private string? _readIn;
    private string? _relayedBy;
    private bool _hasPlaceForDocument;

    internal ClaimDescription(DossierEntry entry) => Entry = entry;

    internal DossierEntry Entry { get; }

    /// <summary>Speakers that the claim is attributed to.</summary>
    public void Speakers<TId>(string field, EquatableList<TId> ids)
        where TId : struct, ITextValue<TId>
    {
        if (ids.Count > 0) AddGround(field, GroundKind.Speakers, Values(ids));
    }

    /// <summary>The speaker that the claim is attributed to.</summary>
    public void Speaker(string field, string? id)
    {
        if (id is not null) AddGround(field, GroundKind.Speakers, [id]);
    }

    /// <summary>The document that asserts it.</summary>
    public void Document(string field, string? id)
    {
        if (id is not null) AddGround(field, GroundKind.Document, [id]);
    }

    /// <summary>The documents that assert it.</summary>
    public void Documents<TId>(string field, EquatableList<TId> ids)
        where TId : struct, ITextValue<TId>
    {
        foreach (TId id in ids) Document(field, id.Value);
    }

    /// <summary>The article's own voice.</summary>
    public void Narrator(string field, bool? value)
    {
        if (value == true) AddGround(field, GroundKind.Narrator, []);
    }

    /// <summary>The reporter who saw it.</summary>
    public void Witness(string field, string? id)
    {
        if (id is not null) AddGround(field, GroundKind.Witness, [id]);
    }

    /// <summary>The reporters who saw it.</summary>
    public void Witness<TId>(string field, EquatableList<TId> ids)
        where TId : struct, ITextValue<TId>
    {
        if (ids.Count > 0) AddGround(field, GroundKind.Witness, Values(ids));
    }

    /// <summary>The document that the claim is read in.</summary>
    public void ReadIn(string field, string? id)
    {
        _hasPlaceForDocument = true;
        if (id is null || _readIn is not null) return;
        _readIn = id;
        _places[AttributionPart.Document] = Place(field, null);
    }

    /// <summary>The claim through which it is known.</summary>
    public void RelayedBy(string field, string? id)
    {
        if (id is null || _relayedBy is not null) return;
        _relayedBy = id;
        _places[AttributionPart.RelayedBy] = Place(field, null);
    }

    /// <summary>The claim or document that it rests on.</summary>
    public void Basis(string field, string? id)
    {
        if (id is null) return;
        _basis.Add(id);
        _basisPlaces.Add(Place(field, null));
    }

    /// <summary>The claims or documents that it rests on.</summary>
    public void Basis<TId>(string field, EquatableList<TId> ids)
        where TId : struct, ITextValue<TId>
    {
        for (int i = 0; i < ids.Count; i++)
        {
            if (ids[i].Value is null) continue;
            _basis.Add(ids[i].Value);
            _basisPlaces.Add(Place(field, new PathNode(i, null)));
        }
    }

    /// <summary>An attribution that is a record of its own.</summary>
    public void Attribution(string field, SchemaRecord? attribution)
    {
        if (attribution is null) return;
        _prefix.Add(field);
        if (!_places.ContainsKey(AttributionPart.Attribution)) _places.Add(AttributionPart.Attribution, Place(null, null)!);
        attribution.DescribeAttribution(this);
        _prefix.RemoveAt(_prefix.Count - 1);
    }

    internal ClaimFact ToFact(bool isClaim, bool isCapped) => new(Entry.Record.RecordKey)
    {
        IsClaim = isClaim,
        IsCapped = isCapped,
        Grounds = _grounds,
        Document = _readIn,
        NeedsAnchor = _hasPlaceForDocument,
        RelayedBy = _relayedBy,
        Basis = _basis,
    };

    /// <summary>The path in the dossier to the part of the claim that a problem is about.</summary>
    internal PathNode PlaceOf(AttributionPart part, int index)
    {
        if (part == AttributionPart.Basis && index < _basisPlaces.Count) return Entry.Path(_basisPlaces[index]);
        return Entry.Path(_places.TryGetValue(part, out PathNode? place) ? place : null);
    }

    private static string[] Values<TId>(EquatableList<TId> ids)
        where TId : struct, ITextValue<TId>
    {
        string[] values = new string[ids.Count];
        for (int i = 0; i < values.Length; i++) values[i] = ids[i].Value;
        return values;
    }

    private void AddGround(string field, GroundKind kind, string[] ids)
    {
        _grounds.Add(new Ground(kind, ids));
        _places[AttributionPart.Ground] = Place(field, null);
    }

    private PathNode Place(string? field, PathNode? rest)
    {
        PathNode? place = field is null ? rest : new PathNode(field, rest);
        for (int i = _prefix.Count - 1; i >= 0; i--) place = new PathNode(_prefix[i], place);
        return place!;
    }
}
