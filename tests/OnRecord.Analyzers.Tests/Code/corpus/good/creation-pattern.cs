// Patterns that make nothing.
public class Desk
{
    bool IsRain(object o) => o is Quote { Text: "It rained.", By: null };
}
