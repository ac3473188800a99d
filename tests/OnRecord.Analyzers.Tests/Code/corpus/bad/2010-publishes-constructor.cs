// In a constructor.
public class Page
{
    [Publishes]
    public Page(Statement statement) => Text = statement.Text; // ONR2010

    public string Text { get; }
}
