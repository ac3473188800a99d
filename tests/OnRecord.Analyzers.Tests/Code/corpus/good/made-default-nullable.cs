// The default of a nullable struct is null.
public class Desk
{
    Tweet? Make() => default;
}
