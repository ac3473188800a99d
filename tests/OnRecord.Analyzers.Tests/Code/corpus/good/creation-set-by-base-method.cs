// A method of the base class signs what its heirs make.
public abstract class Base
{
    protected T Signed<T>(T message) where T : Message
    {
        message.From = "Ann Lee";
        return message;
    }
}

public sealed class Desk : Base
{
    Email Make(string text) => Signed(new Email { Body = text });
}
