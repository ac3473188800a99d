// The default arm of a switch.
public class Desk
{
    Quote Make(string text, int kind) => new Quote
    {
        Text = text,
        By = kind switch
        {
            1 => "Ann Lee",
            _ => "someone", // ONR2004
        },
    };
}
