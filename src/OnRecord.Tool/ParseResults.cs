using System.CommandLine;

namespace OnRecord.Tool;

/// <summary>What every command needs of a parsed command line.</summary>
internal static class ParseResults
{
    /// <summary>The surroundings that the command runs in.</summary>
    public static ToolHost Host(this ParseResult parsed) => (ToolHost)parsed.InvocationConfiguration;
}
