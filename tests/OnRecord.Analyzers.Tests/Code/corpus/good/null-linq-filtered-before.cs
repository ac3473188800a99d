// Filtered in a statement of its own.
public class Desk
{
    List<Quote> Map(IEnumerable<PostDto> posts)
    {
        var signed = posts.Where(p => !string.IsNullOrEmpty(p.Author));
        return signed.Select(p => new Quote { Text = p.Text, By = p.Author }).ToList();
    }
}
