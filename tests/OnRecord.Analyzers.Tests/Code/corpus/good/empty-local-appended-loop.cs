// A list that a loop fills by way of a second list.
public class Desk
{
    Wire Make(string text, PostDto dto)
    {
        List<string> sources = [];
        sources.AddRange(dto.Speakers);
        return new() { Text = text, Sources = sources };
    }
}
