// A method fills it.
public class Desk
{
    static void Collect(PostDto dto, List<string> into) => into.AddRange(dto.Speakers);

    Wire Make(PostDto dto)
    {
        var sources = new List<string>();
        Collect(dto, sources);
        return new() { Text = dto.Text, Sources = sources };
    }
}
