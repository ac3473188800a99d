// An extension method.
public static class Publishing
{
    [Publishes]
    public static void Publish(this Statement statement) => Console.WriteLine(statement.Text); // ONR2010
}
