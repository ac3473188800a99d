namespace OnRecord.Benchmarks.Work;

/// <summary>One way to do a piece of work.</summary>
/// <param name="Name">For tables and the chart.</param>
/// <param name="Run">Does the work for the item of the corpus at this place.</param>
internal sealed record Contender(string Name, Action<int> Run)
{
    /// <summary>Where results go, so that no compiler finds out that nobody wants them.</summary>
    public static object? Sink { get; set; }

    /// <summary>Of one that runs in a process of its own: does so many items there, and gives the nanoseconds for one. Null where <see cref="Run"/> is timed here.</summary>
    public Func<int, double>? TimeElsewhere { get; init; }

    public override string ToString() => Name;
}
