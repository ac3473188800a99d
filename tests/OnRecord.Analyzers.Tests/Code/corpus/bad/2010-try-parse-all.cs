// Everything is dropped.
public class Desk
{
    void Read(byte[] json)
    {
        Statement.TryParseJson(json, out _, out _); // ONR2010
    }
}
