// The list is replaced by an empty one.
public class Desk
{
    void Forget(Wire wire) => wire.Sources = new List<string>(); // ONR2008
}
