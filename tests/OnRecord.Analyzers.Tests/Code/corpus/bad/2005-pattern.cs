// Of what a pattern found.
public class Desk
{
    object Hide(object item) => item is Note note ? note with { Text = "x", By = "" } : item; // ONR2005
}
