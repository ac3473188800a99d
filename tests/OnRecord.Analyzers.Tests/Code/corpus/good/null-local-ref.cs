// A local that is handed over by reference.
public class Desk
{
    Quote Make(string text)
    {
        string by = "";
        Ask(ref by);
        return new Quote { Text = text, By = by };
    }

    static void Ask(ref string by) => by = Console.ReadLine() ?? throw new InvalidOperationException();
}
