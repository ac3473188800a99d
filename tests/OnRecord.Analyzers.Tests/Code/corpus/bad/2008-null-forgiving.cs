// Set to null behind the compiler's back.
public class Desk
{
    void Forget(ref Tweet tweet) => tweet.Author = null!; // ONR2008
}
