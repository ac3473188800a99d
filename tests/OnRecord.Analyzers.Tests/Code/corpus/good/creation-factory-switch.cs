// A factory with one arm a type.
public class Desk
{
    Message Make(string kind, string from) => kind switch
    {
        "mail" => new Email { From = from },
        "letter" => new Letter("Dear editor", from),
        _ => throw new ArgumentException("What is " + kind + "?", nameof(kind)),
    };
}
