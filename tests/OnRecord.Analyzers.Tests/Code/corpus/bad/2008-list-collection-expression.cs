// The list is replaced by an empty one, in short.
public class Desk
{
    void Forget(Wire wire) => wire.Sources = []; // ONR2008
}
