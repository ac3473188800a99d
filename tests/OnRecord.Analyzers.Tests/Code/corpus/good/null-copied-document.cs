// The only ground, copied.
public class Desk
{
    Attribution Copy(Attribution other) => new() { Document = other.Document };
}
