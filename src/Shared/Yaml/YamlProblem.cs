using OnRecord.Text;

namespace OnRecord.Yaml;

/// <summary>The kinds of what can be wrong with a YAML text itself.</summary>
internal enum YamlProblemKind
{
    /// <summary>Not YAML.</summary>
    Syntax,

    /// <summary>Too deep, too large.</summary>
    Limit,

    /// <summary>A key that stands twice in a mapping.</summary>
    DuplicateKey,

    /// <summary>YAML that is not taken: tags, several documents, keys that are no strings.</summary>
    RefusedFeature,

    /// <summary>A plain text cut short by a '#'.</summary>
    CutByHash,
}

/// <summary>One thing that is wrong with a YAML text.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Start">Where.</param>
/// <param name="End">The first offset after it.</param>
/// <param name="Message">A sentence: what is wrong and how to mend it.</param>
/// <param name="Replacement">What would mend it in the place of the stretch, where that is known.</param>
internal readonly record struct YamlProblem(YamlProblemKind Kind, int Start, int End, string Message, string? Replacement = null);

/// <summary>A YAML document, as far as it could be read.</summary>
/// <param name="Events">All collections are closed; no events where there is no document, or a sink took them.</param>
/// <param name="Problems">What is wrong with the text.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="IsWhole">False where reading stopped before the end: then what is missing may stand further on.</param>
internal sealed record YamlReading(IReadOnlyList<YamlEvent> Events, IReadOnlyList<YamlProblem> Problems, LineMap Lines, bool IsWhole);
