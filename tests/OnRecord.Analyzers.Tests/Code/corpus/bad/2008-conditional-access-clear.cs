// The list of what may be there is cleared.
public class Desk
{
    void Forget(Wire? wire) => wire?.Sources.Clear(); // ONR2008
}
