// A name, cut out.
public class Desk
{
    Remark Make(string line) => new(line, line.Substring(0, line.IndexOf(':')));
}
