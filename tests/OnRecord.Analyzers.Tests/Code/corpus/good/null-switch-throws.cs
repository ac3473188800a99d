// The last arm throws.
public class Desk
{
    Quote Make(string text, int kind) => new Quote
    {
        Text = text,
        By = kind switch
        {
            1 => "Ann Lee",
            2 => "Bo Chan",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        },
    };
}
