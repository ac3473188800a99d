// Two lists in one.
public class Desk
{
    Wire Make(PostDto one, PostDto other) => new Wire { Text = one.Text, Sources = one.Speakers.Concat(other.Speakers).ToList() };
}
