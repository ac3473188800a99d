// An id handed to a method.
public class Desk
{
    void Use(ClaimId id) { }

    void Run() => Use(new("s 1")); // ONR2101
}
