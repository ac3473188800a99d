// A record of a record, with a constructor of its own.
public record Caption : Note
{
    public Caption(string text, int size)
    {
        Text = text;
        Size = size;
    }

    public int Size { get; }

    public static Caption Make(string text) => new(text, 2); // ONR2001
}
