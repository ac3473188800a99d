// As a named argument.
public class Desk
{
    Remark Make() => new(By: null!, Text: "It rained."); // ONR2002
}
