// A name that begins like one.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = "Testa, L." };
}
