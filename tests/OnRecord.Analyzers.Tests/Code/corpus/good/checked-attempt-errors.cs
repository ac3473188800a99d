// The attempt's errors are looked at.
public class Desk
{
    Statement? Read(byte[] json)
    {
        Statement.TryParseJson(json, out Statement? statement, out ValidationResult result);
        foreach (ValidationError error in result.Errors) Console.WriteLine(error.Path);
        return result.IsValid ? statement : null;
    }
}
