// In SelectMany.
public class Desk
{
    IEnumerable<Quote> Make(IEnumerable<PostDto> posts) => posts.SelectMany(p => p.Text.Split('\n'), (p, line) => new Quote { Text = line, Topic = p.Name }); // ONR2001
}
