// An id that is compared.
public class Desk
{
    SpeakerId? Id(string text) => text is "The Minister" ? null : new SpeakerId(text);
}
