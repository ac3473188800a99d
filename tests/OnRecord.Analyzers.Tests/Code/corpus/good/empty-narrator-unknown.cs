// The article's own voice, perhaps.
public class Desk
{
    Attribution Make(bool isOwnVoice) => new() { Narrator = isOwnVoice };
}
