// A placeholder as part of a name.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = "The Unknown Soldier Foundation" };
}
