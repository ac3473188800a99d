// A mapper that forgets a member.
public sealed class PostMapper
{
    public Quote Map(PostDto dto)
    {
        return new Quote // ONR2001
        {
            Text = dto.Text,
            Topic = dto.Name,
        };
    }
}
