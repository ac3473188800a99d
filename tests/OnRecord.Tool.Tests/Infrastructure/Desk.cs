using System.Text;

namespace OnRecord.Tool.Tests;

/// <summary>What a command printed, and how it ended.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error);

/// <summary>A folder of its own, in which commands run as in a terminal.</summary>
internal sealed class Desk : IDisposable
{
    /// <summary>Where it lies.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("onrecord-tool-").FullName;

    /// <summary>A desk with one sound dossier and its article.</summary>
    public static Desk WithBriefing() => new Desk().Add("briefing.records.yaml", Briefing.Records).Add("briefing.article.txt", Briefing.Article);

    public Desk Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public Desk Add(string path, byte[] bytes)
    {
        string full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public string PathOf(string path) => Path.Combine(Folder, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Changes a file in one place.</summary>
    public Desk Change(string path, string old, string changed)
    {
        string text = Read(path);
        Assert.Equal(2, text.Split(old).Length);
        return Add(path, text.Replace(old, changed, StringComparison.Ordinal));
    }

    public ToolResult Run(params string[] args) => RunWith(string.Empty, args);

    public ToolResult RunWith(string input, params string[] args)
    {
        using StringWriter output = new(), error = new();
        return RunTo(output, error, new MemoryStream(Encoding.UTF8.GetBytes(input)), isTerminal: false, args);
    }

    public ToolResult RunOnTerminal(params string[] args)
    {
        using StringWriter output = new(), error = new();
        return RunTo(output, error, Stream.Null, isTerminal: true, args);
    }

    public ToolHost Host(TextWriter output, TextWriter error, Stream? input = null, bool isTerminal = false) =>
        new() { Folder = Folder, Input = input ?? Stream.Null, Output = output, Error = error, IsTerminal = isTerminal, EnableDefaultExceptionHandler = false };

    private ToolResult RunTo(StringWriter output, StringWriter error, Stream input, bool isTerminal, string[] args)
    {
        output.NewLine = error.NewLine = "\n";
        int code = CommandLine.RunAsync(args, Host(output, error, input, isTerminal)).GetAwaiter().GetResult();
        return new ToolResult(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
