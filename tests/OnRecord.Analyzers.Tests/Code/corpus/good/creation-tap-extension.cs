// An extension method that takes what has to be done to it.
public static class Tapping
{
    public static T Tap<T>(this T value, Action<T> action)
    {
        action(value);
        return value;
    }

    public static Quote Rain(string by) => new Quote { Text = "It rained." }.Tap(q => q.By = by);
}
