// A copy of an anonymous object.
public class Desk
{
    object Strip() => new { By = "Ann Lee", Text = "x" } with { By = "" };
}
