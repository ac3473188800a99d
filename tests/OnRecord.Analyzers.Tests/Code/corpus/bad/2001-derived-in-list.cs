// Claims of several types in one list.
public class Desk
{
    List<Message> Make(string from)
    {
        List<Message> all = new();
        all.Add(new Letter { From = from });
        all.Add(new Email { Subject = "Rain" }); // ONR2001
        return all;
    }
}
