using System.CommandLine;

namespace OnRecord.Tool;

/// <summary>The surroundings that a command runs in, so that tests need no process of their own.</summary>
internal sealed class ToolHost : InvocationConfiguration
{
    /// <summary>The folder that paths count from.</summary>
    public required string Folder { get; init; }

    /// <summary>Standard input.</summary>
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>Whether output goes to a person's terminal: only then are there colours and progress.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>The process's own.</summary>
    public static ToolHost OfProcess() => new()
    {
        Folder = Environment.CurrentDirectory,
        Input = Console.OpenStandardInput(),
        Output = Writer(Console.OpenStandardOutput()),
        Error = Writer(Console.OpenStandardError()),
        IsTerminal = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null,
        EnableDefaultExceptionHandler = false,
    };

    // UTF-8 whatever the terminal's code page: names are names. No byte order mark, or a pipe would see one.
    private static StreamWriter Writer(Stream stream) => new(stream, new System.Text.UTF8Encoding(false)) { AutoFlush = false, NewLine = "\n" };
}
