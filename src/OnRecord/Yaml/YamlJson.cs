using System.Globalization;
using OnRecord.Validation;

namespace OnRecord.Yaml;

/// <summary>JSON made of YAML, and where in the YAML each of its values stands.</summary>
/// <param name="utf8Json">The JSON; empty where the YAML holds no document.</param>
/// <param name="reading">What it was made of.</param>
/// <param name="offsets">Where in the JSON each event of the reading was written.</param>
internal sealed class YamlJson(byte[] utf8Json, YamlReading reading, long[] offsets) : ITextMap
{
    private Dictionary<string, int>? _byPointer;

    /// <summary>The JSON; empty where the YAML holds no document.</summary>
    public byte[] Utf8Json => utf8Json;

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
    public (int Line, int Column) Locate(string pointer, long? offset)
    {
        if (reading.Events.Count == 0) return (1, 1);
        return Place(reading.Events[offset is { } at ? EventAt(at) : EventOf(pointer)].Start);
    }

    /// <summary>Whether a scalar was misread, as the reading's own errors say. An empty one has no place but its line.</summary>
    public bool IsMisread(string pointer, long? offset)
    {
        if (reading.Problems.Count == 0 || reading.Events.Count == 0) return false;
        YamlEvent step = reading.Events[offset is { } at ? EventAt(at) : EventOf(pointer)];
        return step.Kind == YamlEventKind.Scalar && reading.Problems.Any(problem => problem.Kind != YamlProblemKind.DuplicateKey && (step.Scalar == YamlScalarKind.Null
            ? reading.Lines.Line(problem.Start) == reading.Lines.Line(step.Start)
            : problem.Start < step.End && step.Start < problem.End));
    }

    private (int Line, int Column) Place(int start) => (reading.Lines.Line(start) + 1, reading.Lines.Column(start) + 1);

    private int EventAt(long offset)
    {
        int found = Array.BinarySearch(offsets, offset);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }

    private int EventOf(string pointer)
    {
        _byPointer ??= Index();
        while (true)
        {
            if (_byPointer.TryGetValue(pointer, out int found)) return found;
            int slash = pointer.LastIndexOf('/');
            if (slash < 0) return 0;
            pointer = pointer.Substring(0, slash);
        }
    }

    private Dictionary<string, int> Index()
    {
        Dictionary<string, int> byPointer = new(StringComparer.Ordinal);
        // A list counts its items; a mapping has the next value's name in the key before.
        Stack<(string Pointer, int Next)> open = new();
        string pointer = "";
        for (int i = 0; i < reading.Events.Count; i++)
        {
            YamlEvent step = reading.Events[i];
            if (step.Kind is YamlEventKind.MappingEnd or YamlEventKind.SequenceEnd)
            {
                open.Pop();
                continue;
            }

            if (step.Kind == YamlEventKind.Key)
            {
                pointer = open.Peek().Pointer + "/" + step.Text.Replace("~", "~0").Replace("/", "~1");
                continue;
            }

            if (open.Count > 0 && open.Peek().Next >= 0)
            {
                (string list, int index) = open.Pop();
                open.Push((list, index + 1));
                pointer = list + "/" + index.ToString(CultureInfo.InvariantCulture);
            }

            // A mapping is where its first key is: what is said of a record as a whole would underline all of it.
            bool hasKey = step.Kind == YamlEventKind.MappingStart && reading.Events[i + 1].Kind == YamlEventKind.Key;
            byPointer[pointer] = hasKey ? i + 1 : i;
            if (step.Kind == YamlEventKind.MappingStart) open.Push((pointer, -1));
            else if (step.Kind == YamlEventKind.SequenceStart) open.Push((pointer, 0));
        }

        return byPointer;
    }
}
