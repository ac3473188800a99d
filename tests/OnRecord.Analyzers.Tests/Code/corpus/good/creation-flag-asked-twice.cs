// What isn't signed is not handed out, which a flag remembers.
public class Desk
{
    Quote? Map(PostDto dto)
    {
        var quote = new Quote { Text = dto.Text };
        bool isSigned = false;
        if (dto.Author is { } author)
        {
            quote.By = author;
            isSigned = true;
        }

        return isSigned ? quote : null;
    }
}
