// In another type.
public class Desk
{
    object Make() => new PostDto { Text = "x", Author = "unknown", Name = "TBD" };
}
