// A copy that loses it on one way.
public class Desk
{
    Remark Strip(Remark remark, bool isSecret) => remark with { By = isSecret ? "" : remark.By }; // ONR2005
}
