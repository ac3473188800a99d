// On one way, in an expression.
public class Desk
{
    void Redact(Quote quote, bool isSecret) => quote.By = isSecret ? null : quote.By; // ONR2008
}
