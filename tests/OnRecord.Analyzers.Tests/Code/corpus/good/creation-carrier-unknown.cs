// The object that holds the author comes from elsewhere.
public class Desk
{
    Post Make(string text, Meta meta) => new Post { Text = text, Meta = meta };
}
