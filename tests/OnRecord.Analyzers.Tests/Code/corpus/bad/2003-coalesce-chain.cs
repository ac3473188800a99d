// The last of a chain of fallbacks.
public class Desk
{
    Remark Make(string text, PostDto dto, Person person) => new(text, dto.Author ?? person.Name ?? ""); // ONR2003
}
