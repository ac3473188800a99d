// Left by a jump before it is signed.
public class Desk
{
    Quote Make(string text, string by, bool isDraft)
    {
        var quote = new Quote { Text = text }; // ONR2001
        if (isDraft) goto done;
        quote.By = by;
    done:
        return quote;
    }
}
