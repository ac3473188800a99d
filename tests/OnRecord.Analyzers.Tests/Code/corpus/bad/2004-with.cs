// In a copy.
public class Desk
{
    Remark Make(Remark remark) => remark with { By = "someone" }; // ONR2004
}
