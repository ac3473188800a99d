// Signed only if there is somebody.
public class Desk
{
    Quote Map(PostDto dto)
    {
        var quote = new Quote { Text = dto.Text }; // ONR2001
        if (dto.Author is not null)
        {
            quote.By = dto.Author;
        }

        return quote;
    }
}
