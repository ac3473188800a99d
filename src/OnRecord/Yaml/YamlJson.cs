using OnRecord.Validation;

namespace OnRecord.Yaml;

/// <summary>JSON made of YAML, and where in the YAML each of its values stands.</summary>
/// <param name="yaml">What it was made of.</param>
/// <param name="utf8Json">The JSON; empty where the YAML holds no document.</param>
/// <param name="reading">How the reading went; its events are in the JSON.</param>
/// <param name="buffer">Where the JSON lies; null where it is on its own.</param>
internal sealed class YamlJson(string yaml, ReadOnlyMemory<byte> utf8Json, YamlReading reading, IDisposable? buffer) : ITextMap, IDisposable
{
    private YamlPlaces? _places;
    private MisreadText? _misread;

    /// <summary>The JSON; empty where the YAML holds no document. There until this is disposed of.</summary>
    public ReadOnlySpan<byte> Utf8Json => utf8Json.Span;

    /// <summary>Most texts are valid, and nobody asks for a place in them.</summary>
    private YamlPlaces Places => _places ??= new YamlPlaces(yaml);

    /// <summary>False where the reading stopped before the end.</summary>
    public bool IsWhole => reading.IsWhole;

    /// <summary>What is wrong with the YAML itself.</summary>
    public IEnumerable<PendingError> Errors => reading.Problems.Select(problem =>
    {
        string id = problem.Kind switch
        {
            YamlProblemKind.Limit => ErrorIds.Limit,
            YamlProblemKind.DuplicateKey => ErrorIds.DuplicateKey,
            YamlProblemKind.RefusedFeature => ErrorIds.RefusedYaml,
            YamlProblemKind.CutByHash => ErrorIds.CutText,
            _ => ErrorIds.Syntax,
        };
        return new PendingError(null, id, id, problem.Message, ValidationSeverity.Error, ErrorKind.Shape) { Place = Place(problem.Start) };
    });

    /// <inheritdoc/>
    public (int Line, int Column) Locate(string pointer, long? offset) => Place(Places.Find(pointer, offset)?.Start ?? 0);

    /// <summary>Whether a scalar was misread, as the reading's own errors say. An empty one has no place but its line.</summary>
    public bool IsMisread(string pointer, long? offset)
    {
        if (reading.Problems.Count == 0 || Places.Find(pointer, offset) is not { Kind: YamlEventKind.Scalar } step) return false;
        _misread ??= new MisreadText(reading);
        return step.Scalar == YamlScalarKind.Null ? _misread.IsOnLineOf(step.Start) : _misread.Overlaps(step.Start, step.End);
    }

    /// <inheritdoc/>
    public void Dispose() => buffer?.Dispose();

    private (int Line, int Column) Place(int start) => (reading.Lines.Line(start) + 1, reading.Lines.Column(start) + 1);
}
