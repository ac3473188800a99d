using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>What the steps of resolving one schema share.</summary>
internal sealed class Resolution(CancellationToken cancellation)
{
    private readonly List<PointerFinding> _findings = [];

    public IReadOnlyList<PointerFinding> Findings => _findings;

    /// <summary>The schema's own scope first, then those of its imports.</summary>
    public List<FileScope> Scopes { get; } = [];

    public FileScope Own => Scopes[0];

    /// <summary>Records and mixins, bases before what extends them.</summary>
    public List<RecordSymbol> Records { get; } = [];

    public Dictionary<TypeName, RecordSymbol> RecordsByName { get; } = [];

    public Dictionary<TypeName, EnumSymbol> EnumsByName { get; } = [];

    /// <summary>Lexicons of imports that rules and constraints refer to, by their qualified name.</summary>
    public SortedDictionary<string, LexiconModel> ImportedLexicons { get; } = new(StringComparer.Ordinal);

    /// <summary>Mistakes met so far, those that are not reported here included: a step that adds none was without.</summary>
    public int MistakeCount { get; private set; }

    /// <summary>How many named types are being resolved, each for the one before.</summary>
    public int NamedTypeDepth { get; set; }

    /// <summary>True while something is resolved a second time, for another record: its mistakes have been reported.</summary>
    public bool IsMuted { get; set; }

    public void ThrowIfCancelled() => cancellation.ThrowIfCancellationRequested();

    /// <summary>Reports a mistake in a value.</summary>
    public void Report(FileScope scope, FindingDescriptor descriptor, string pointer, params string[] arguments) =>
        Report(scope, descriptor, pointer, onKey: false, arguments);

    /// <summary>Reports a mistake in a key, such as the name of a field.</summary>
    public void ReportKey(FileScope scope, FindingDescriptor descriptor, string pointer, params string[] arguments) =>
        Report(scope, descriptor, pointer, onKey: true, arguments);

    /// <summary>Reports a mistake in a key or a value.</summary>
    public void Report(FileScope scope, FindingDescriptor descriptor, string pointer, bool onKey, params string[] arguments)
    {
        MistakeCount++;

        // The mistakes of an import are reported where it is resolved itself.
        if (scope.IsOwn && !IsMuted) _findings.Add(new PointerFinding(descriptor, pointer, onKey, new EquatableArray<string>(arguments)));
    }
}
