// A struct that is set as a whole.
public class Desk
{
    Tweet Pick(bool first, Tweet a, Tweet b)
    {
        Tweet picked = default;
        picked = first ? a : b;
        return picked;
    }
}
