// In a list beside a name.
public class Desk
{
    Wire Make(string text) => new() { Text = text, Sources = ["Ann Lee", "n/a"] }; // ONR2004
}
