// A carrier that gets its author by way of a pattern.
public class Desk
{
    Post Make(string text, string author)
    {
        var post = new Post { Text = text, Meta = new() };
        if (post.Meta is { } meta) meta.Author = author;
        return post;
    }
}
