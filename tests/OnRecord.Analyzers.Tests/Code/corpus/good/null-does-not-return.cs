// A method that never returns.
using System.Diagnostics.CodeAnalysis;

public class Desk
{
    public Quote Make(string text, string? by)
    {
        if (by is null) Fail();
        return new Quote { Text = text, By = by };
    }

    [DoesNotReturn]
    private static void Fail() => throw new InvalidOperationException();
}
