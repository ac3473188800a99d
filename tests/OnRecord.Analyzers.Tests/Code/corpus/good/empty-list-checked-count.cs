// Asked for its count first.
public class Desk
{
    Wire? Make(string text, PostDto dto)
    {
        List<string> sources = [];
        foreach (string speaker in dto.Speakers)
        {
            if (speaker.Length > 0) sources.Add(speaker);
        }

        if (sources.Count == 0) return null;
        return new() { Text = text, Sources = sources };
    }
}
