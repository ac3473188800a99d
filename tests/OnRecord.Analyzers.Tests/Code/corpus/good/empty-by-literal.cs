// A typed id by literal.
public class Desk
{
    Attribution Make() => new() { By = [new("blinken"), new("biden")] };
}
