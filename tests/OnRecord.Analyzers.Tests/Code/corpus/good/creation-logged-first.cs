// Logged before it is signed.
public class Desk
{
    Quote Map(PostDto dto)
    {
        var quote = new Quote { Text = dto.Text };
        Console.WriteLine(quote);
        System.Diagnostics.Debug.Assert(quote.By is null);
        quote.By = dto.Name;
        return quote;
    }
}
