// Cleared here, and set on another one.
public class Desk
{
    void Move(Quote from, Quote to, string by)
    {
        from.By = null; // ONR2008
        to.By = by;
    }
}
