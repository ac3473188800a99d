// Signed by the desk, unless somebody better is known.
public class Desk
{
    Quote Map(PostDto dto, string desk)
    {
        var quote = new Quote { Text = dto.Text };
        quote.By = desk;
        if (dto.Author is not null) quote.By = dto.Author;
        return quote;
    }
}
