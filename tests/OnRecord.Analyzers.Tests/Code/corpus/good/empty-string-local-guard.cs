// A local that a guard looks at.
public class Desk
{
    Remark Make(string text, string line)
    {
        string by = "";
        if (line.Contains(':')) by = line.Split(':')[0];
        Require(by);
        return new Remark(text, by);

        static void Require(string name)
        {
            if (name.Length == 0) throw new FormatException("Who?");
        }
    }
}
