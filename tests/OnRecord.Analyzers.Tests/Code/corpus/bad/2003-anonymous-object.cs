// By way of an anonymous object.
public class Desk
{
    Quote Make()
    {
        var raw = new { Text = "It rained.", By = "" };
        return new Quote { Text = raw.Text, By = raw.By }; // ONR2003
    }
}
