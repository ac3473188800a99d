// By index, in a loop.
public class Desk
{
    void Forget(Quote[] quotes)
    {
        for (int i = 0; i < quotes.Length; i++) quotes[i].By = string.Empty; // ONR2008
    }
}
