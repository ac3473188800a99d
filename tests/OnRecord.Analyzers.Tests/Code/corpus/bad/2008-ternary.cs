// On one side of a condition.
public class Desk
{
    void Hide(Quote quote, bool isSecret, string by) => quote.By = isSecret ? "" : by; // ONR2008
}
