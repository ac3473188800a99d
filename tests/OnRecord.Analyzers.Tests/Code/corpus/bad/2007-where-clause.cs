// A pool of what a factory makes.
public static class Factory
{
    public static T Make<T>() where T : Message, new()
    {
        var made = new T(); // ONR2007
        made.Body = "x";
        return made;
    }
}
