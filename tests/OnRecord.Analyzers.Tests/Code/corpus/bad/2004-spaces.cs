// With spaces around it.
public class Desk
{
    Note Make() => new Note { Text = "It rained.", By = " todo " }; // ONR2004
}
