using OnRecord.Benchmarks.Work;

namespace OnRecord.Benchmarks.Measuring;

/// <summary>What came out for one contender.</summary>
/// <param name="Nanoseconds">For one item: the median of the rounds.</param>
/// <param name="Ratio">How many times as fast as the contest's peer: the median of the rounds, each against the peer's time in the same round.</param>
/// <param name="Bytes">Allocated for one item.</param>
internal sealed record Measurement(Contest Contest, Contender Contender, double Nanoseconds, double Ratio, double Bytes);
