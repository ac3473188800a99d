// Null in a member that says nothing of who.
public class Desk
{
    Quote Make(string by) => new Quote { Text = "It rained.", Topic = null, By = by };
}
