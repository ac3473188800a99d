// Where there is none.
public class Desk
{
    SpeakerId Id(string? text) => new(text ?? "No Body"); // ONR2101
}
