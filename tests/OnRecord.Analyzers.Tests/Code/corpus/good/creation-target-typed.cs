// The type is named on the left.
public class Desk
{
    readonly Quote _first = new() { Text = "It rained.", By = "Ann Lee" };
}
