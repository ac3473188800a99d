// A list around an empty text.
public class Desk
{
    Wire Make(string text)
    {
        string nobody = "";
        return new() { Text = text, Sources = [nobody] }; // ONR2003
    }
}
