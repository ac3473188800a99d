// ONR2010: Throw where it is not valid
class Desk
{
    void Read(string json)
    {
        Statement.TryParseJson(json, out Statement? statement, out _);
        Console.WriteLine(statement);
    }
}
// becomes
class Desk
{
    void Read(string json)
    {
        if (!Statement.TryParseJson(json, out Statement? statement, out _)) throw new System.InvalidOperationException("The claim is not valid.");
        Console.WriteLine(statement);
    }
}
