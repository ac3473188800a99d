// Into the places of an array.
public class Desk
{
    Quote[] Make(string[] lines)
    {
        var all = new Quote[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            all[i] = new Quote { Text = lines[i] }; // ONR2001
        }

        return all;
    }
}
