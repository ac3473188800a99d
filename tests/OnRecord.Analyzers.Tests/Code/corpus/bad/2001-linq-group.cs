// One for each group.
public class Desk
{
    List<Quote> Make(IEnumerable<PostDto> posts) =>
        (from p in posts
         group p by p.Name into g
         select new Quote { Text = string.Join(' ', g.Select(p => p.Text)), Topic = g.Key }).ToList(); // ONR2001
}
