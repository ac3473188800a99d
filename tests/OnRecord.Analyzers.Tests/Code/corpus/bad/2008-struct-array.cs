// Of structs in an array.
public class Desk
{
    void Hide(Tweet[] tweets)
    {
        for (int i = 0; i < tweets.Length; i++) tweets[i].Author = null!; // ONR2008
    }
}
