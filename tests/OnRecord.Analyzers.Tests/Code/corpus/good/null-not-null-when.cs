// A question that the compiler understands.
using System.Diagnostics.CodeAnalysis;

public class Desk
{
    public Quote? Make(string text, string? by) => IsName(by) ? new Quote { Text = text, By = by } : null;

    private static bool IsName([NotNullWhen(true)] string? text) => text is { Length: > 2 };
}
