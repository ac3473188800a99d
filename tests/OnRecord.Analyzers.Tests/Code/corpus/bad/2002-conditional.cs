// One side of a conditional.
public class Desk
{
    Quote Make(string line) => new Quote { Text = line, By = line.Contains(':') ? line.Split(':')[0] : null }; // ONR2002
}
