// A LINQ query.
public class Desk
{
    IEnumerable<Quote> Parse(PostDto[] posts) =>
        from post in posts
        where post.Author != null
        select new Quote { Text = post.Text, By = post.Author };
}
