// One or the other condition holds.
public class Desk
{
    Quote Map(PostDto dto, bool isOwn, string desk)
    {
        var quote = new Quote { Text = dto.Text };
        if (isOwn) quote.By = desk;
        if (!isOwn) quote.By = dto.Name;
        return quote;
    }
}
