using System.CommandLine;

namespace OnRecord.Tool.Commands;

/// <summary><c>--references</c>, of each command that reads data files.</summary>
internal static class ReferencesOption
{
    /// <summary>Declares it.</summary>
    public static Option<string[]> Create() => new("--references")
    {
        Description = "Assemblies whose schemas data files may name, or folders of them, such as the output of a build.",
        HelpName = "path",
        DefaultValueFactory = static _ => [],
    };
}
