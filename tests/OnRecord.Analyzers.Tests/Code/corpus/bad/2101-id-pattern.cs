// An id with a capital and a blank.
public class Desk
{
    Speaker Make() => new() { Id = new("The Minister"), Kind = SpeakerKind.Person, Name = "A. Minister" }; // ONR2101
}
