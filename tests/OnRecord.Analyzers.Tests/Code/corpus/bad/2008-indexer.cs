// On an element.
public class Desk
{
    void Forget(Quote[] quotes, int index) => quotes[index].By = null; // ONR2008
}
