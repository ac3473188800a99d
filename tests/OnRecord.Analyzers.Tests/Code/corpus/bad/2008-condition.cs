// On one way.
public class Desk
{
    void Redact(Quote quote, bool isSecret)
    {
        if (isSecret)
        {
            quote.By = null; // ONR2008
        }
    }
}
