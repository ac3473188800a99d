// nullable: disable
// A condition with null on one side.
public class Desk
{
    Quote Make(string text, string by) => new Quote { Text = text, By = by.Length > 40 ? null : by }; // ONR2002
}
