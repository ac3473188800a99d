// A name that is parsed.
public class Desk
{
    Attribution? Parse(string text) => text.Split(';') is [{ Length: > 0 } who, ..] ? new Attribution { By = [new SpeakerId(who)] } : null;
}
