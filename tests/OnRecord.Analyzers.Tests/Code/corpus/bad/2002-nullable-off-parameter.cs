// Code without nullable annotations, with a default of null.
// nullable: disable
public class Desk
{
    public Quote Make(string text, string by = null) => new Quote { Text = text, By = by }; // ONR2002
}
