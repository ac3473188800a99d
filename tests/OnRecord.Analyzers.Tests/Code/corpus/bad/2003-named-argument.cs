// By name.
public class Desk
{
    Interview Make(string text) => new(text, speaker: string.Empty); // ONR2003
}
