// A query with a let.
public class Desk
{
    IEnumerable<Quote> Map(IEnumerable<PostDto> posts) =>
        from p in posts
        let who = p.Author ?? p.Name
        select new Quote { Text = p.Text, By = who };
}
