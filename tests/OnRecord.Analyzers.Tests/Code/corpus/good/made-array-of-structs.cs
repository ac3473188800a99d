// Arrays of structs.
public class Desk
{
    Tweet[] Make() => new Tweet[8];
}
