// By way of a tuple's member.
public class Desk
{
    Quote Make()
    {
        var raw = (Text: "It rained.", By: "");
        return new Quote { Text = raw.Text, By = raw.By }; // ONR2003
    }
}
