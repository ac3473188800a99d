// Refused when it is empty.
public class Desk
{
    Remark Make(string text, string[] lines)
    {
        string by = "";
        foreach (string line in lines)
        {
            if (line.Length > 3) by = line;
        }

        if (by == "") throw new FormatException("Nobody says it.");
        return new(text, by);
    }
}
