// A number out of range, in a copy.
public class Desk
{
    Speaker Recount(Speaker speaker) => speaker with { Count = -1 }; // ONR2101
}
