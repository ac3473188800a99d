// A list of sources that a loop fills.
public class Desk
{
    Wire Make(PostDto dto)
    {
        var wire = new Wire { Text = dto.Text };
        foreach (string speaker in dto.Speakers) wire.Sources.Add(speaker);
        return wire;
    }
}
