// Any record: most of them are no claims.
public class Desk
{
    [Publishes]
    void Publish<T>(T record) where T : SchemaRecord => Console.WriteLine(record);
}
