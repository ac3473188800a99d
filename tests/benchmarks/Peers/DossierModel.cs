namespace OnRecord.Benchmarks.Peers;

// A dossier as somebody would write it by hand for YamlDotNet.
#pragma warning disable SA1402, SA1649
internal sealed class DossierModel
{
    public string? Schema { get; set; }

    public List<SpeakerModel>? Speakers { get; set; }

    public List<DocumentModel>? Documents { get; set; }

    public List<StatementModel>? Statements { get; set; }
}

internal sealed class SpeakerModel
{
    public string? Id { get; set; }

    public string? Kind { get; set; }

    public string? Name { get; set; }

    public string? Role { get; set; }
}

internal sealed class DocumentModel
{
    public string? Id { get; set; }

    public string? Kind { get; set; }

    public string? Publisher { get; set; }

    public List<string>? Author { get; set; }

    public string? Language { get; set; }

    public string? PublishedOn { get; set; }

    public string? Status { get; set; }
}
#pragma warning restore SA1402, SA1649
