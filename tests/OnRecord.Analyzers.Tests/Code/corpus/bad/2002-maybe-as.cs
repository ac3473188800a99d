// A cast that may fail.
public class Desk
{
    Quote Make(object row) => new Quote { Text = "It rained.", By = row as string }; // ONR2002
}
