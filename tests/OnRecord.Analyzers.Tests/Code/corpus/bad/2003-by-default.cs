// The default of a list that is a struct.
public class Desk
{
    Attribution Make() => new() { By = default }; // ONR2003
}
