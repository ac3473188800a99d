// A blank name in a copy.
public class Desk
{
    Remark Strip(Remark remark) => remark with { By = "" }; // ONR2005
}
