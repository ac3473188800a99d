// A method of the project with that name.
public static class Reader
{
    public static T? Deserialize<T>(string text) => default;

    public static Quote? Read(string text) => Deserialize<Quote>(text);
}
