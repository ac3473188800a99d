// In an extension method.
public static class Extensions
{
    public static T Anonymized<T>(this T message) where T : Message
    {
        message.From = null; // ONR2008
        return message;
    }
}
