// An optional parameter that is given.
public class Desk
{
    Letter Make(string body, string from) => new Letter(body, from);
}
