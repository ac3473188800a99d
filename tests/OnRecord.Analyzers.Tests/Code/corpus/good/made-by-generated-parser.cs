// By the generated parser.
public class Desk
{
    Statement? Read(byte[] json) => Statement.TryParseJson(json, out Statement? statement, out _) ? statement : null;
}
