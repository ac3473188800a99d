// In a projection that filters nothing.
public class Desk
{
    IEnumerable<Quote> Map(IEnumerable<PostDto> posts) => posts.Select(p => new Quote { Text = p.Text, By = p.Author }); // ONR2002
}
