// Signed, or thrown.
public class Desk
{
    Quote Map(PostDto dto)
    {
        var quote = new Quote { Text = dto.Text };
        if (dto.Author is { } author) quote.By = author;
        else throw new ArgumentException("No author.", nameof(dto));
        return quote;
    }
}
