// A local function with what the method has.
public class Desk
{
    IEnumerable<Quote> Make(string topic, IEnumerable<string> lines)
    {
        Quote Of(string line)
        {
            Quote made = new() { Topic = topic }; // ONR2001
            made.Text = line;
            return made;
        }

        return lines.Select(Of);
    }
}
