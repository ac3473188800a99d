// In an anonymous object that is no claim.
public class Desk
{
    object Make() => new { By = "unknown" };
}
