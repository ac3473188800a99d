using System.Diagnostics;
using System.Globalization;

namespace OnRecord.Fuzzing;

/// <summary>
/// How many inputs tests with random inputs try, and which. <c>ONRECORD_FUZZ=1000000</c> says how many there are in all,
/// <c>ONRECORD_FUZZ_SEED=random</c> or a number where they begin.
/// </summary>
internal static class FuzzSettings
{
    /// <summary>Inputs of a run of all tests, unless the environment says otherwise.</summary>
    public const int Inputs = 200_000;

    private const ulong DefaultSeed = 20220317;

    /// <summary>How many inputs there are in all.</summary>
    public static long Total { get; } = long.TryParse(Environment.GetEnvironmentVariable("ONRECORD_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out long total) ? total : Inputs;

    /// <summary>What inputs are made from, with their number.</summary>
    public static ulong Seed { get; } = Environment.GetEnvironmentVariable("ONRECORD_FUZZ_SEED") switch
    {
        "random" => (ulong)Stopwatch.GetTimestamp(),
        { } text when ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) => seed,
        _ => DefaultSeed,
    };
}
