// Behind a using declaration.
public class Desk
{
    List<Quote> Read(string path)
    {
        using var reader = new System.IO.StreamReader(path);
        List<Quote> all = [];
        while (reader.ReadLine() is { } line)
        {
            all.Add(new() { Text = line }); // ONR2001
        }

        return all;
    }
}
