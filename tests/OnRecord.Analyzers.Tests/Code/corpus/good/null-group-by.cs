// The key of a group whose null was filtered.
public class Desk
{
    IEnumerable<Quote> Make(IEnumerable<PostDto> posts) =>
        from p in posts
        where p.Author != null
        group p by p.Author into g
        select new Quote { Text = g.First().Text, By = g.First().Author };
}
