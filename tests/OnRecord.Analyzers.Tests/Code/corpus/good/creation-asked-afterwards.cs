// The member itself is looked at before it goes on.
public class Desk
{
    Quote Map(PostDto dto)
    {
        var quote = new Quote { Text = dto.Text };
        if (dto.Author is not null) quote.By = dto.Author;
        if (quote.By is null) throw new ArgumentException("No author.", nameof(dto));
        return quote;
    }
}
