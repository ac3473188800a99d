// The author, copied.
public class Desk
{
    Post Copy(Post other) => new Post { Text = other.Text, Meta = new() { Author = other.Meta!.Author } };
}
