// An id in the list of speakers.
// news: real
public class Desk
{
    Attribution Make() => new() { By = [new("The Minister")] }; // ONR2101
}
