// A number that is tested first.
public class Desk
{
    Speaker? Make(Speaker speaker, int count) => count > 0 ? speaker with { Count = count } : null;
}
