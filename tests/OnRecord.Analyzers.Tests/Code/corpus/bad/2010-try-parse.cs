// The attempt's outcome is dropped, and so are the errors.
public class Desk
{
    Statement? Read(byte[] json)
    {
        Statement.TryParseJson(json, out Statement? statement, out _); // ONR2010
        return statement;
    }
}
