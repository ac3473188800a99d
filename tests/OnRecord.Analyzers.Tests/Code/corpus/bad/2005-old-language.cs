// In C# 9.
// lang: 9
public class Desk
{
    public Remark Strip(Remark remark) => remark with { By = "" }; // ONR2005
}
