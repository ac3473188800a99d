// Set in the finally of a try.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(Func<string> read, string by)
    {
        try
        {
            Text = read();
        }
        catch (TimeoutException)
        {
            Text = "";
        }
        finally
        {
            By = by;
        }
    }

    public required string Text { get; init; }

    [AttributedTo]
    public required string By { get; init; }
}
