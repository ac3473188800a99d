// The author in the object that holds it.
public class Desk
{
    void Forget(Post post)
    {
        if (post.Meta is { } meta) meta.Author = null; // ONR2008
    }
}
