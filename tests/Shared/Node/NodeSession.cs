using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace OnRecord.Nodes;

/// <summary>
/// A script of tests/node that answers each line of JSON with a line of JSON: started once, asked often. One question at a
/// time; tests that share a session take turns.
/// </summary>
internal sealed class NodeSession : IDisposable
{
    /// <summary>For a script that hangs, not for a slow one: the schemas of all conformance cases are compiled in one answer, on a machine that others use too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly Process _process;
    private readonly StringBuilder _errors = new();

    private NodeSession(Process process)
    {
        _process = process;
        _process.ErrorDataReceived += (_, e) =>
        {
            lock (_errors) _errors.AppendLine(e.Data);
        };
        _process.BeginErrorReadLine();
    }

    /// <summary>Starts a script.</summary>
    public static NodeSession Start(string script, params string[] arguments)
    {
        ProcessStartInfo start = Node.Script(script, arguments);
        start.StandardInputEncoding = start.StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new NodeSession(Process.Start(start)!);
    }

    /// <summary>Asks for an answer.</summary>
    /// <exception cref="InvalidOperationException">The script ended, or did not answer within ten minutes.</exception>
    public JsonNode Ask(JsonNode question)
    {
        lock (_process)
        {
            _process.StandardInput.WriteLine(question.ToJsonString());
            _process.StandardInput.Flush();
            Task<string?> answer = _process.StandardOutput.ReadLineAsync();
            if (answer.Wait(Patience) && answer.Result is string line) return JsonNode.Parse(line)!;
            lock (_errors) throw new InvalidOperationException("The script gave no answer. " + _errors);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
