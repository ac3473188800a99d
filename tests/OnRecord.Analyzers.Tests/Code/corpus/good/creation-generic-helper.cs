// A generic helper that lets the caller configure it.
public static class Make
{
    public static T With<T>(T value, Action<T> configure)
    {
        configure(value);
        return value;
    }

    public static Quote Rain(string by) => With(new Quote { Text = "It rained." }, q => q.By = by);
}
