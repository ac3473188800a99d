// A type parameter that is a claim.
public class Desk
{
    T Strip<T>(T note) where T : Note => (T)(note with { By = "" }); // ONR2005
}
