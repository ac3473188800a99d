// The list is cleared.
public class Desk
{
    void Forget(Wire wire) => wire.Sources.Clear(); // ONR2008
}
