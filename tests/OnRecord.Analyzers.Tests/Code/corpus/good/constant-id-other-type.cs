// A type of the same name that is somebody else's.
public class Desk
{
    Desks.Speaker Make() => new() { Id = new("The Minister") };
}

namespace Desks
{
    public class Speaker { public SpeakerId? Id; }

    public record SpeakerId(string Value);
}
