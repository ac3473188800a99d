// One arm of a switch.
public class Desk
{
    Note Redact(Note note, int level) => level switch
    {
        0 => note,
        1 => note with { Text = "[redacted]" },
        _ => note with { By = string.Empty }, // ONR2005
    };
}
