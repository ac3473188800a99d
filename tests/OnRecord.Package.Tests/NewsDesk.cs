namespace OnRecord.Package.Tests;

/// <summary>The consumer that does all that the library is for, and says of each step whether it came out right.</summary>
internal static class NewsDesk
{
    /// <summary>How many steps it says so of.</summary>
    public const int Steps = 9;

    public static Consumer Create(PackedPackage package, string name, string content = "") =>
        Consumer.Create(package, name, "net10.0", content).WriteAll("CourtDesk").WriteAll("NewsDesk");

    /// <summary>Every step came out right, and by the path that was asked for.</summary>
    public static void AssertRight(DotnetResult run, bool isFast, int steps = Steps)
    {
        Assert.DoesNotContain("WRONG", run.Output, StringComparison.Ordinal);
        Assert.Equal(steps, run.Output.Split("as it should").Length - 1);
        Assert.Contains("fast path: " + (isFast ? "on" : "off"), run.Output, StringComparison.Ordinal);
    }
}
