namespace OnRecord.Benchmarks.Measuring;

/// <summary>What came out for one contender.</summary>
/// <param name="Nanoseconds">For one item: the median of the rounds.</param>
/// <param name="Ratio">How many times as fast as the contest's peer: the median of the rounds, each against the peer's time in the same round.</param>
/// <param name="Bytes">Allocated for one item; NaN where nobody knows.</param>
internal sealed record Measurement(string Contender, double Nanoseconds, double Ratio, double Bytes);

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
