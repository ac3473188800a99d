// A mapper that assigns member by member, and forgets one.
public class Desk
{
    Quote Map(PostDto dto)
    {
        Quote target = new Quote(); // ONR2001
        target.Text = dto.Text;
        target.Topic = dto.Name;
        return target;
    }
}
