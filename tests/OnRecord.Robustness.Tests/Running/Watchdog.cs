using System.Collections.Concurrent;
using System.Diagnostics;

namespace OnRecord.Robustness.Tests.Running;

/// <summary>
/// Sees to it that no input hangs. The second that each has is no measure of speed: it counts only while the process is given
/// a processor, and what takes longer is tried again. An input that doesn't end at all ends the process, and is its last words.
/// </summary>
/// <param name="allowed">What an input may take.</param>
internal sealed class Watchdog(TimeSpan allowed) : IDisposable
{
    private static readonly TimeSpan Endless = TimeSpan.FromSeconds(60);
    private const int Tries = 3;

    private readonly ConcurrentDictionary<int, (long Since, Func<string> Print)> _running = new();
    private long _slowest;
    private Timer? _timer;

    /// <summary>The longest that an input took, at its best try.</summary>
    public TimeSpan Slowest => new(Volatile.Read(ref _slowest));

    /// <summary>Begins to watch.</summary>
    public Watchdog Start()
    {
        _timer = new Timer(_ => Look(), null, Endless, TimeSpan.FromSeconds(5));
        return this;
    }

    /// <summary>Tries an input.</summary>
    /// <returns>What is wrong with it.</returns>
    public string? Time(Func<string> print, Func<string?> work)
    {
        TimeSpan best = TimeSpan.MaxValue;
        for (int i = 0; i < Tries; i++)
        {
            long start = Stopwatch.GetTimestamp();
            TimeSpan before = Environment.CpuUsage.TotalTime;
            _running[Environment.CurrentManagedThreadId] = (start, print);
            string? problem = work();
            _running.TryRemove(Environment.CurrentManagedThreadId, out _);
            best = Least(best, Least(Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - before));
            if (problem is not null) return problem;
            if (best > allowed) continue;
            if (best.Ticks > Volatile.Read(ref _slowest)) Volatile.Write(ref _slowest, best.Ticks);
            return null;
        }

        return "It took " + best + ", at the best of " + Tries + " tries.";
    }

    private static TimeSpan Least(TimeSpan a, TimeSpan b) => a < b ? a : b;

    public void Dispose() => _timer?.Dispose();

    private void Look()
    {
        foreach ((long since, Func<string> print) in _running.Values)
        {
            if (Stopwatch.GetElapsedTime(since) > Endless) Environment.FailFast("This input doesn't come to an end:\n" + print());
        }
    }
}
