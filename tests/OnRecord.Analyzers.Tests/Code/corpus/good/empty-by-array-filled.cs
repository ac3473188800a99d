// An array that is filled by position.
[Claim]
public class Saying
{
    [AttributedTo]
    public string[] Speakers { get; set; } = [];
}

public class Desk
{
    public Saying Make(string a, string b)
    {
        string[] speakers = new string[2];
        speakers[0] = a;
        speakers[1] = b;
        return new Saying { Speakers = speakers };
    }
}
