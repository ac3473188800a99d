// Filtered before it is projected.
public class Desk
{
    IEnumerable<Quote> Map(IEnumerable<PostDto> posts) =>
        posts.Where(p => p.Author is not null).Select(p => new Quote { Text = p.Text, By = p.Author });
}
