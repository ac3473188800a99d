// The attempt's claim is tested for null.
public class Desk
{
    void Read(byte[] json)
    {
        Statement.TryParseJson(json, out Statement? statement, out _);
        if (statement is null) throw new FormatException();
        Console.WriteLine(statement.Text);
    }
}
