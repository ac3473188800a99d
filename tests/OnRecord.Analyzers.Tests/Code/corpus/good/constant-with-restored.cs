// Wrong in the first copy, and right in the one that goes out.
public class Desk
{
    Speaker Make(Speaker speaker, string name) => speaker with { Count = 3 } with { Name = name };
}
