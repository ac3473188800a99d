// Blank only where it isn't used.
public class Desk
{
    Statement? Make(Statement statement, string? text)
    {
        string words = text ?? "";
        if (words.Length == 0) return null;
        return statement with { Text = words };
    }
}
