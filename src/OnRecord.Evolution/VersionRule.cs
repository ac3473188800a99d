using OnRecord.Schema.Binding;

namespace OnRecord.Evolution;

/// <summary>
/// How far a schema's version must rise. What breaks readers asks for a major version: data that is out there is refused or
/// means something else. What breaks writers alone is an addition, and asks for a minor one. Below 1.0.0 the
/// second number stands for the first, and the third for the second, as is the custom.
/// </summary>
public static class VersionRule
{
    /// <summary>The least step for changes.</summary>
    public static VersionStep StepOf(Impact readers, Impact writers) =>
        readers == Impact.Breaking ? VersionStep.Major
        : writers == Impact.Breaking ? VersionStep.Minor
        : VersionStep.None;

    /// <summary>The least version that may follow.</summary>
    /// <param name="published">Three numbers; what follows '-' or '+' does not count.</param>
    /// <param name="step">The step to take.</param>
    public static string Next(string published, VersionStep step)
    {
        SemanticVersion.TryParse(published, out SemanticVersion version);
        return Next(version, step).ToString();
    }

    /// <summary>Whether a version has taken a step, or a greater one.</summary>
    public static bool HasTaken(string published, string version, VersionStep step)
    {
        SemanticVersion.TryParse(published, out SemanticVersion from);
        SemanticVersion.TryParse(version, out SemanticVersion to);
        return to.CompareTo(Next(from, step)) >= 0;
    }

    private static SemanticVersion Next(SemanticVersion published, VersionStep step) => step switch
    {
        VersionStep.None => published,
        VersionStep.Major when published.Major > 0 => new SemanticVersion(published.Major + 1, 0, 0),
        VersionStep.Major => new SemanticVersion(0, published.Minor + 1, 0),
        VersionStep.Minor when published.Major > 0 => new SemanticVersion(published.Major, published.Minor + 1, 0),
        _ => published with { Patch = published.Patch + 1 },
    };
}
