// An array of structs waits to be filled.
public class Desk
{
    Tweet[] Make(int count) => new Tweet[count];
}
