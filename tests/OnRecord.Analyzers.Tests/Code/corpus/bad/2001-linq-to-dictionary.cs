// The values of a dictionary.
public class Desk
{
    Dictionary<string, Quote> Make(IEnumerable<PostDto> posts) => posts.ToDictionary(p => p.Name, p => new Quote { Text = p.Text }); // ONR2001
}
