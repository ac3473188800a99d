// Signed by an out argument into the field of a struct.
public class Desk
{
    Tweet Make(IReadOnlyDictionary<string, string> names, string text)
    {
        var tweet = new Tweet { Text = text };
        if (!names.TryGetValue(text, out tweet.Author!)) throw new KeyNotFoundException(text);
        return tweet;
    }
}
