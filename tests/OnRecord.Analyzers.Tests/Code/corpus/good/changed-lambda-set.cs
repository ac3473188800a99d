// A lambda sets it to somebody.
public class Desk
{
    void Sign(List<Quote> quotes, string by) => quotes.ForEach(q => { q.By = null; q.By = by; });
}
