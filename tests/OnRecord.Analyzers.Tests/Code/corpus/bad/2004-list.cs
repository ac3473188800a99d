// In a list.
public class Desk
{
    Wire Make() => new Wire { Text = "It rained.", Sources = ["Ann Lee", "TBD"] }; // ONR2004
}
