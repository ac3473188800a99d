// A typed id that was tested.
public class Desk
{
    Attribution? Make(SpeakerId? who) => who is { } known ? new Attribution { By = [known] } : null;
}
