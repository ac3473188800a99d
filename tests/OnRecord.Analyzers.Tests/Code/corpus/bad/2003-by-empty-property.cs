// The list type's own empty one.
public class Desk
{
    Attribution Make() => new() { By = EquatableList<SpeakerId>.Empty }; // ONR2003
}
