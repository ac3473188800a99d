// The name of whom it is attributed to.
public class Desk
{
    void Forget(Testimony testimony) => testimony.Witness = new Person(); // ONR2008
}
