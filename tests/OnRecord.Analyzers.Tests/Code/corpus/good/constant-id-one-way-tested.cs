// The other way throws.
public class Desk
{
    SpeakerId Id(string? text) => new(text ?? throw new ArgumentNullException(nameof(text)));
}
