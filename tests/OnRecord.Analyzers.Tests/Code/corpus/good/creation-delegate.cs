// A delegate that makes nothing.
public class Desk
{
    Func<Quote, string> Reader => new Func<Quote, string>(q => q.Text);
}
