// Set to the framework's nothing.
public class Desk
{
    void Forget(Quote quote) { quote.By = string.Empty; } // ONR2008
}
