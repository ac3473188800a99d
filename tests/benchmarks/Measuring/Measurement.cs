namespace OnRecord.Benchmarks.Measuring;

/// <summary>What came out for one contender.</summary>
/// <param name="Nanoseconds">For one item: the median of the rounds.</param>
/// <param name="Ratio">How many times as fast as the contest's peer: the median of the rounds, each against the peer's time in the same round.</param>
/// <param name="Bytes">Allocated for one item; NaN where nobody knows.</param>
internal sealed record Measurement(string Contender, double Nanoseconds, double Ratio, double Bytes)
{
    /// <param name="contender">Its name.</param>
    /// <param name="times">What it took for one item, a figure a round.</param>
    /// <param name="peer">What the peer took in the same rounds.</param>
    /// <param name="bytes">What it allocated for one item.</param>
    public static Measurement Of(string contender, double[] times, double[] peer, double bytes) =>
        new(contender, Median(times), Median([.. times.Select((time, round) => peer[round] / time)]), bytes);

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>A contest, decided.</summary>
/// <param name="Title">What the work is.</param>
/// <param name="Measurements">The peer's, ours, then the others'.</param>
internal sealed record Outcome(string Title, IReadOnlyList<Measurement> Measurements, IReadOnlyList<Gate> Gates)
{
    public Measurement Peer => Measurements[0];

    public Measurement Ours => Measurements[1];
}

/// <summary>What has to come out.</summary>
/// <param name="Got">What did.</param>
/// <param name="Needed">At least, or where less is better at most, this.</param>
internal sealed record Gate(string Name, double Got, double Needed, double Goal, bool LessIsBetter = false)
{
    public bool IsMet => LessIsBetter ? Got <= Needed : Got >= Needed;

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"gate {Name}: got {Got:F2}, gate {Needed:F2}{(IsMet ? "" : " (falls short)")}");
}
