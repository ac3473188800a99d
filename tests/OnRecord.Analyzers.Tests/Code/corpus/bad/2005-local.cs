// By way of a local.
public class Desk
{
    Remark Strip(Remark remark)
    {
        string nobody = string.Empty;
        return remark with { By = nobody }; // ONR2005
    }
}
