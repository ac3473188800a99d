// What isn't signed by then is signed at the end.
public class Desk
{
    Quote Map(PostDto dto, string desk)
    {
        var quote = new Quote { Text = dto.Text };
        if (dto.Author is not null) quote.By = dto.Author;
        quote.By ??= desk;
        return quote;
    }
}
