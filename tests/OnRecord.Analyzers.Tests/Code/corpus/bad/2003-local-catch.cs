// What is left when it goes wrong.
public class Desk
{
    Remark Make(string text, Func<string> ask)
    {
        string by = "";
        try
        {
            by = ask();
        }
        catch (TimeoutException)
        {
            Console.WriteLine("No answer.");
        }

        return new Remark(text, by); // ONR2003
    }
}
