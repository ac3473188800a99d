// An array without elements.
public class Desk
{
    Quote[] Make(int count) => new Quote[count];
}
