// A copy that sets nothing.
public class Desk
{
    Remark Copy(Remark remark) => remark with { };
}
