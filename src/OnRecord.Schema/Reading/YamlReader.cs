using OnRecord.Schema.Findings;
using OnRecord.Text;
using OnRecord.Yaml;

namespace OnRecord.Schema.Reading;

/// <summary>Reads strict YAML into nodes with their places.</summary>
public static class YamlReader
{
    /// <summary>Reads as far as the text allows; what was read before a mistake is kept. Where there is no root there is a finding.</summary>
    /// <param name="path">The file's name in findings.</param>
    /// <param name="text">Its text.</param>
    /// <param name="catalog">The ids to report under.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static ReadDocument Read(string path, string text, ReadingCatalog catalog, CancellationToken cancellation = default)
    {
        YamlReading reading = StrictYaml.Read(text, cancellation);
        NodeBuilder nodes = new();
        foreach (YamlEvent step in reading.Events)
        {
            SourceSpan span = reading.Lines.Span(step.Start, step.End);
            switch (step.Kind)
            {
                case YamlEventKind.MappingStart: nodes.OpenMapping(); break;
                case YamlEventKind.SequenceStart: nodes.OpenSequence(); break;
                case YamlEventKind.Key: nodes.Key(step.Text, span); break;
                case YamlEventKind.Scalar: nodes.Add(Scalar(step, span)); break;
                default: nodes.Close(span); break;
            }
        }

        return new ReadDocument(nodes.Root, [.. reading.Problems.Select(problem => Report(problem, path, reading, catalog))])
        {
            IsWhole = reading.IsWhole,
        };
    }

    private static Finding Report(YamlProblem problem, string path, YamlReading reading, ReadingCatalog catalog)
    {
        FindingDescriptor descriptor = problem.Kind switch
        {
            YamlProblemKind.Limit => catalog.Limit,
            YamlProblemKind.DuplicateKey => catalog.DuplicateKey,
            YamlProblemKind.RefusedFeature => catalog.RefusedFeature,
            YamlProblemKind.CutByHash => catalog.CutByHash,
            _ => catalog.Syntax,
        };
        return new Finding(descriptor, path, reading.Lines.Span(problem.Start, problem.End), EquatableArray.Of(problem.Message))
        {
            Replacement = problem.Replacement,
        };
    }

    private static ScalarNode Scalar(YamlEvent step, SourceSpan span)
    {
        string text = step.Text;
        if (step.Scalar == YamlScalarKind.Integer) JsonNumber.IsWhole(step.Text, out text);
        return new ScalarNode(span, Kind(step.Scalar), text, step.Raw);
    }

    private static ScalarKind Kind(YamlScalarKind kind) => kind switch
    {
        YamlScalarKind.Boolean => ScalarKind.Boolean,
        YamlScalarKind.Integer => ScalarKind.Integer,
        YamlScalarKind.Number => ScalarKind.Number,
        YamlScalarKind.Null => ScalarKind.Null,
        _ => ScalarKind.String,
    };
}
