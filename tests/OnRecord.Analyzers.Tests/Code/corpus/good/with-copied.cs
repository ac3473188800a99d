// A copy with another claim's attribution.
public class Desk
{
    Response Attribute(Response response, Response other) => response with { Attribution = other.Attribution };
}
