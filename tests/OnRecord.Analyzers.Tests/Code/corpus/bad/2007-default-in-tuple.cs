// The default of a struct in a tuple.
public class Desk
{
    (bool, Tweet) Find(bool known, Tweet tweet) => known ? (true, tweet) : (false, default(Tweet)); // ONR2007
}
