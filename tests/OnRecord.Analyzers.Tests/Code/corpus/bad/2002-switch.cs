// One arm of a switch.
public class Desk
{
    Quote Make(string line, int kind) => new Quote
    {
        Text = line,
        By = kind switch
        {
            1 => "Ann Lee",
            2 => "Bo Chan",
            _ => null, // ONR2002
        },
    };
}
