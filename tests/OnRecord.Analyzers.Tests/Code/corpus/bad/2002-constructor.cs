// As a constructor's argument.
public class Desk
{
    Interview Make(string text) => new Interview(text, null!); // ONR2002
}
