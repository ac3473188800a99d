// Defaults that are no attribution.
public class Desk
{
    (Quote?, SpeakerId, int) Make() => (default, default, default);
}
