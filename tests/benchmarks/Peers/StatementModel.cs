using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ProtoBuf;

namespace OnRecord.Benchmarks.Peers;

// The statement as somebody would write it by hand for System.Text.Json: the same members, ids as strings.
#pragma warning disable SA1402, SA1649
[ProtoContract]
internal sealed record StatementModel
{
    [ProtoMember(1)]
    [Required, RegularExpression("^[a-z0-9][a-z0-9-]*$"), MaxLength(100)]
    public required string Id { get; init; }

    [ProtoMember(2)]
    [Required, RegularExpression(@"[\s\S]*\S[\s\S]*")]
    public required string Text { get; init; }

    [ProtoMember(3)]
    [EnumDataType(typeof(DirectnessModel))]
    public required DirectnessModel Directness { get; init; }

    [ProtoMember(4)]
    [EnumDataType(typeof(StanceModel))]
    public required StanceModel Stance { get; init; }

    [ProtoMember(5)]
    public List<QuoteModel>? Quote { get; init; }

    [ProtoMember(6)]
    [Required]
    public required AttributionModel Attribution { get; init; }

    [ProtoMember(7)]
    public string? AgreesWith { get; init; }

    [ProtoMember(8)]
    public string? TranslatedFrom { get; init; }

    [ProtoMember(9)]
    public bool Garbled { get; init; }
}

[ProtoContract]
internal sealed record QuoteModel
{
    [ProtoMember(1)]
    [Required, RegularExpression(@"[\s\S]*\S[\s\S]*")]
    public required string Exact { get; init; }

    [ProtoMember(2)]
    [MinLength(1)]
    public string? Prefix { get; init; }

    [ProtoMember(3)]
    [MinLength(1)]
    public string? Suffix { get; init; }
}

[ProtoContract]
internal sealed record AttributionModel
{
    [ProtoMember(1)]
    public List<string>? By { get; init; }

    [ProtoMember(2)]
    public string? Document { get; init; }

    [ProtoMember(3)]
    public bool? Narrator { get; init; }

    [ProtoMember(4)]
    public string? Witnessed { get; init; }

    [ProtoMember(5)]
    public string? RelayedBy { get; init; }

    [ProtoMember(6)]
    public List<string>? Basis { get; init; }

    [ProtoMember(7)]
    public string? In { get; init; }

    [ProtoMember(8)]
    public string? At { get; init; }

    [ProtoMember(9)]
    public string? OnBehalfOf { get; init; }

    [ProtoMember(10)]
    public string? RoleThen { get; init; }

    [ProtoMember(11)]
    public string? Cue { get; init; }

    [ProtoMember(12)]
    public string? Passage { get; init; }

    [ProtoMember(13)]
    [System.ComponentModel.DefaultValue(TermsModel.OnRecord)]
    public TermsModel Terms { get; init; } = TermsModel.OnRecord;

    [ProtoMember(14)]
    public InferenceModel? Inferred { get; init; }
}

[JsonConverter(typeof(JsonStringEnumConverter<DirectnessModel>))]
internal enum DirectnessModel
{
    None,
    [JsonStringEnumMemberName("direct")]
    Direct,
    [JsonStringEnumMemberName("indirect")]
    Indirect,
    [JsonStringEnumMemberName("mixed")]
    Mixed,
}

[JsonConverter(typeof(JsonStringEnumConverter<StanceModel>))]
internal enum StanceModel
{
    None,
    [JsonStringEnumMemberName("asserts")]
    Asserts,
    [JsonStringEnumMemberName("believes")]
    Believes,
    [JsonStringEnumMemberName("doubts")]
    Doubts,
    [JsonStringEnumMemberName("denies")]
    Denies,
    [JsonStringEnumMemberName("alleges")]
    Alleges,
    [JsonStringEnumMemberName("predicts")]
    Predicts,
    [JsonStringEnumMemberName("warns")]
    Warns,
    [JsonStringEnumMemberName("promises")]
    Promises,
    [JsonStringEnumMemberName("demands")]
    Demands,
    [JsonStringEnumMemberName("commends")]
    Commends,
    [JsonStringEnumMemberName("condemns")]
    Condemns,
}

[JsonConverter(typeof(JsonStringEnumConverter<TermsModel>))]
internal enum TermsModel
{
    None,
    [JsonStringEnumMemberName("on-record")]
    OnRecord,
    [JsonStringEnumMemberName("background")]
    Background,
    [JsonStringEnumMemberName("deep-background")]
    DeepBackground,
    [JsonStringEnumMemberName("off-record")]
    OffRecord,
}

[JsonConverter(typeof(JsonStringEnumConverter<InferenceModel>))]
internal enum InferenceModel
{
    None,
    [JsonStringEnumMemberName("continuation")]
    Continuation,
    [JsonStringEnumMemberName("coreference")]
    Coreference,
}
#pragma warning restore SA1402, SA1649
