using System.CommandLine;
using System.Diagnostics;
using OnRecord.Tool.Commands;

namespace OnRecord.Tool;

/// <summary>The command line as a whole.</summary>
internal static class CommandLine
{
    /// <summary>Every command, one file each.</summary>
    private static readonly Func<Command>[] Commands =
    [
        CheckCommand.Create,
        ExplainCommand.Create,
        ShowCommand.Create,
        CoverageCommand.Create,
        InitCommand.Create,
        ExportCommand.Create,
        DiffCommand.Create,
        LockCommand.Create,
    ];

    /// <summary>Runs a command line.</summary>
    /// <param name="args">Its words.</param>
    /// <param name="host">Where it runs.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, ToolHost host)
    {
        try
        {
            ParseResult parsed = Create().Parse(args);
            if (parsed.Errors.Count == 0) return await parsed.InvokeAsync(host);
            foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors) host.Error.WriteLine("onrecord: " + error.Message);
            host.Error.WriteLine("See 'onrecord --help'.");
            return ExitCodes.CouldNotRun;
        }
        catch (CouldNotRunException e)
        {
            host.Error.WriteLine("onrecord: " + e.Message);
            return ExitCodes.CouldNotRun;
        }
        catch (OperationCanceledException)
        {
            host.Error.WriteLine("onrecord: stopped before the end; nothing was left half-written.");
            return ExitCodes.CouldNotRun;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A reader that has seen enough closes the pipe; a disk fills up. Neither is a mistake of ours.
            host.Error.WriteLine("onrecord: " + e.Message);
            return ExitCodes.CouldNotRun;
        }
        catch (Exception e)
        {
            // Not the exception's message: it may hold a value that is confidential.
            host.Error.WriteLine("onrecord: a mistake in OnRecord itself: " + e.GetType().Name + " in " + (Origin(e) ?? "code without a name") + ". Please report it.");
            return ExitCodes.CouldNotRun;
        }
        finally
        {
            Flush(host);
        }
    }

    private static RootCommand Create()
    {
        RootCommand root = new("Checks who said what: records beside articles, by their schemas.");
        foreach (Func<Command> command in Commands) root.Add(command());
        return root;
    }

    /// <summary>The type whose code threw, as far as that is known where code is compiled ahead.</summary>
    private static string? Origin(Exception e) =>
        new StackTrace(e).GetFrame(0) is { } frame ? DiagnosticMethodInfo.Create(frame)?.DeclaringTypeName : null;

    private static void Flush(ToolHost host)
    {
        try
        {
            host.Output.Flush();
            host.Error.Flush();
        }
        catch (IOException)
        {
            // Nobody is left to tell.
        }
    }
}
