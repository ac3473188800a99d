// A method of that name that returns nothing.
public class Form
{
    public void Validate() => Console.WriteLine("Checked.");

    public bool TryParse(string text) => text.Length > 0;

    public void Run(string text)
    {
        Validate();
        TryParse(text);
        int.TryParse(text, out int number);
        Console.WriteLine(number);
    }
}
