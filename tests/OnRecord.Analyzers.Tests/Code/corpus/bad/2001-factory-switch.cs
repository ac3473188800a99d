// A factory that forgets in one arm.
public class Desk
{
    Message Make(string kind, string from) => kind switch
    {
        "mail" => new Email { From = from },
        "letter" => new Letter { Body = "Dear editor" }, // ONR2001
        _ => throw new ArgumentException("What is " + kind + "?", nameof(kind)),
    };
}
