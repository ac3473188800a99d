// An id in the list of speakers.
public class Desk
{
    Attribution Make() => new() { By = [new("The Minister")] }; // ONR2101
}
