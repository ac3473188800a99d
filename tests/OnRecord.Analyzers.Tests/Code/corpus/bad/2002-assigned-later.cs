// Assigned afterwards, and may be null.
public class Desk
{
    void Sign(Quote quote, PostDto dto)
    {
        quote.By = dto.Author; // ONR2002
    }
}
