// Through a ref parameter.
public class Desk
{
    void Forget(ref Tweet tweet) => tweet.Author = ""; // ONR2008
}
