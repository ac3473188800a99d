// A local that every arm sets.
public class Desk
{
    Quote Make(string text, int kind)
    {
        string by;
        switch (kind)
        {
            case 1:
                by = "Ann Lee";
                break;
            default:
                by = "The desk";
                break;
        }

        return new Quote { Text = text, By = by };
    }
}
