using OnRecord.Schema.Findings;

namespace OnRecord.Schema.Binding;

/// <summary>What the binders of one file share: where findings go, and the prefixes.</summary>
internal sealed class BindingContext(string path, CancellationToken cancellation)
{
    private readonly List<Finding> _findings = [];

    /// <summary>In the order they were made.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>From prefix to URI; filled before anything that has a <c>uri</c> is bound.</summary>
    public Dictionary<string, string> Prefixes { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the prefixes got lost: one that is not known is then no finding of its own.</summary>
    public bool HasLostPrefixes { get; set; }

    /// <summary>Set where a whole section gets lost.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Names of declarations that got lost.</summary>
    public List<string> LostNames { get; } = [];

    /// <summary>To be asked now and then by what loops over declarations.</summary>
    public void ThrowIfCancelled() => cancellation.ThrowIfCancellationRequested();

    /// <summary>Reports a mistake.</summary>
    public void Report(FindingDescriptor descriptor, SourceSpan span, params string[] arguments) =>
        _findings.Add(new Finding(descriptor, path, span, new EquatableArray<string>(arguments)));
}
