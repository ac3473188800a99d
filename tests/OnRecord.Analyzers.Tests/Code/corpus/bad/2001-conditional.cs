// One side of a conditional.
public class Desk
{
    Quote Make(Quote known, bool isNew) => isNew ? new Quote { Text = known.Text } : known; // ONR2001
}
