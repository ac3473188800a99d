using System.Globalization;
using CsCheck;
using OnRecord.Fuzzing;

namespace OnRecord.Robustness.Tests.Running;

/// <summary>
/// Tries many inputs on every core. An input is made from the seed and its number alone, so that a run can be had again.
/// </summary>
internal static class Fuzz
{
    /// <summary>Less than any host gives that runs us: stack overflow has to show here first.</summary>
    private const int StackBytes = 512 * 1024;

    /// <summary>Tries a share of all inputs; the first that fails is made as small as can be, and is what the test fails with.</summary>
    /// <param name="gen">Makes inputs.</param>
    /// <param name="share">Of all inputs, in hundredths.</param>
    /// <param name="problem">What is wrong with what comes of an input; null where nothing is. Whatever it throws is wrong too.</param>
    /// <param name="print">An input, for people.</param>
    /// <param name="log">Gets the seed and the counts.</param>
    /// <param name="allowed">What an input may take; a second.</param>
    public static void Run<T>(Gen<T> gen, double share, Func<T, string?> problem, Func<T, string> print, Action<string> log, TimeSpan? allowed = null)
    {
        long count = (long)(FuzzSettings.Total * share / 100), next = 0;
        string? failing = null;
        using Watchdog watchdog = new Watchdog(allowed ?? TimeSpan.FromSeconds(1)).Start();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        OnEveryCore(() =>
        {
            long number;
            while (Volatile.Read(ref failing) is null && (number = Interlocked.Increment(ref next) - 1) < count)
            {
                PCG random = new((uint)number, FuzzSettings.Seed);
                string state = random.ToString();
                T input = gen.Generate(random, null, out _);
                if (watchdog.Time(() => print(input), () => Problem(problem, input)) is not null) Interlocked.CompareExchange(ref failing, state, null);
            }
        });
        log(string.Create(CultureInfo.InvariantCulture, $"{Math.Min(next, count)} inputs, seed {FuzzSettings.Seed} (ONRECORD_FUZZ_SEED), {(Environment.CpuUsage.TotalTime - before).TotalSeconds:0.0} s of processor time, slowest {watchdog.Slowest.TotalMilliseconds:0} ms"));
        if (failing is null) return;

        // From the very input that failed, CsCheck looks for a smaller one.
        gen.Sample(
            input =>
            {
                if (watchdog.Time(() => print(input), () => Problem(problem, input)) is { } found) Assert.Fail(found);
            },
            seed: failing, iter: 3_000, threads: 1, print: print);
        Assert.Fail("An input of " + failing + " failed, and then no more.");
    }

    /// <summary>What is wrong with one input, on a stack as small as any.</summary>
    public static string? Problem(Func<string?> problem)
    {
        string? found = null;
        Thread thread = new(() => found = Problem(static work => work(), problem), StackBytes);
        thread.Start();
        return thread.Join(TimeSpan.FromMinutes(1)) ? found : "It doesn't come to an end.";
    }

    private static string? Problem<T>(Func<T, string?> problem, T input)
    {
        try
        {
            return problem(input);
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    private static void OnEveryCore(ThreadStart work)
    {
        Thread[] threads = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(work, StackBytes))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
    }
}
