// A speaker's name is taken away, in a chain of copies.
public class Desk
{
    Speaker Rename(Speaker speaker) => speaker with { Count = 2 } with { Name = "" }; // ONR2005
}
