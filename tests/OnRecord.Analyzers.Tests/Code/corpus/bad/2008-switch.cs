// In the arm of a switch.
public class Desk
{
    void Hide(Quote quote, int level)
    {
        quote.By = level switch
        {
            0 => quote.By,
            1 => "the desk",
            _ => null, // ONR2008
        };
    }
}
