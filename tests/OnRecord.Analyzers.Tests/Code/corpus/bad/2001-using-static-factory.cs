// A generic factory with a delegate.
public static class Factory
{
    public static IReadOnlyList<T> Many<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make).ToList();

    public static IReadOnlyList<Quote> Samples() => Many(3, static i => new Quote { Text = $"It rained {i} times." }); // ONR2001
}
