// The author knows that it is there.
public class Desk
{
    Quote Make(PostDto dto)
    {
        if (!HasAuthor(dto)) throw new ArgumentException("Who?");
        return new Quote { Text = dto.Text, By = dto.Author! };
    }

    static bool HasAuthor(PostDto dto) => !string.IsNullOrEmpty(dto.Author);
}
