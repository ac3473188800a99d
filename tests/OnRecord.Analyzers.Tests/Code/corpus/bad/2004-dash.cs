// A dash.
public class Desk
{
    Note Make() => new Note { Text = "It rained.", By = "-" }; // ONR2004
}
