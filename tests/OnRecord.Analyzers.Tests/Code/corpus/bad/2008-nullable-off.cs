// Code without nullable annotations.
// nullable: disable
public class Desk
{
    public void Forget(Testimony testimony) => testimony.Witness = null; // ONR2008
}
