// The object that holds the author is set afterwards.
public class Desk
{
    Post Make(string text, Meta meta)
    {
        Post post = new() { Text = text };
        post.Meta = meta;
        return post;
    }
}
