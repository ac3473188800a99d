// Whatever can't be signed is refused first.
public class Desk
{
    Quote Map(PostDto dto)
    {
        var quote = new Quote();
        if (dto.Author is null) throw new ArgumentException("No author.", nameof(dto));
        quote.Text = dto.Text;
        quote.By = dto.Author;
        return quote;
    }
}
