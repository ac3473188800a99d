// An interface of the project gets it to fill.
public interface IBinder
{
    void Bind(object target, IReadOnlyDictionary<string, string> form);
}

public class Desk
{
    Quote Make(IBinder binder, IReadOnlyDictionary<string, string> form)
    {
        Quote quote = new();
        binder.Bind(quote, form);
        return quote;
    }
}
