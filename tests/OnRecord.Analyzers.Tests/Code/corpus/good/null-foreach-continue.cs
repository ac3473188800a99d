// Skipped in a loop.
public class Desk
{
    IEnumerable<Quote> Map(IEnumerable<PostDto> posts)
    {
        foreach (PostDto post in posts)
        {
            if (post.Author is null) continue;
            yield return new Quote { Text = post.Text, By = post.Author };
        }
    }
}
