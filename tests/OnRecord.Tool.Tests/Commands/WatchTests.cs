using System.Text;
using OnRecord.Tool.Checks;

namespace OnRecord.Tool.Tests.Commands;

/// <summary><c>--watch</c> checks again when a file changes, also one that a dossier stands on.</summary>
public sealed class WatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Checks_again_until_it_is_stopped()
    {
        using Desk desk = Desk.WithBriefing();
        SignallingWriter output = new();
        using StringWriter error = new();
        using CancellationTokenSource stop = new();
        Task<int> running = Task.Run(() => new WatchRun(desk.Host(output, error), new CheckSettings { Paths = ["."] }).RunAsync(stop.Token));
        await output.WaitFor("0 errors, 0 warnings, 0 notes", Patience);
        await output.WaitFor("Watching.", Patience);
        desk.Add("briefing.article.txt", "Nothing of the kind.\n");
        await output.WaitFor("ONR3301", Patience);
        await output.WaitFor("Watching.", Patience);
        await stop.CancelAsync();
        Assert.Equal(1, await running);
    }

    /// <summary>Lets a test wait for what is written, instead of for a time to pass.</summary>
    private sealed class SignallingWriter : TextWriter
    {
        private readonly StringBuilder _text = new();
        private readonly SemaphoreSlim _written = new(0);

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            lock (_text) _text.Append(value);
            if (value == '\n') _written.Release();
        }

        /// <summary>Waits until a text has been written, and drops all up to it.</summary>
        public async Task WaitFor(string text, TimeSpan patience)
        {
            while (!Take(text)) Assert.True(await _written.WaitAsync(patience), "There was no '" + text + "'.");
        }

        private bool Take(string text)
        {
            lock (_text)
            {
                int at = _text.ToString().IndexOf(text, StringComparison.Ordinal);
                if (at >= 0) _text.Remove(0, at + text.Length);
                return at >= 0;
            }
        }
    }
}
