// ONR2005: Keep the attribution
class Desk
{
    Statement First(Statement s) => s with { Attribution = null!, Text = "x" };

    Statement Last(Statement s) => s with { Text = "x", Attribution = null! };

    Statement Lines(Statement s) => s with
    {
        Text = "x", // as it should be
        Attribution = null!,
        Garbled = true,
    };
}
// becomes
class Desk
{
    Statement First(Statement s) => s with { Text = "x" };

    Statement Last(Statement s) => s with { Text = "x" };

    Statement Lines(Statement s) => s with
    {
        Text = "x", // as it should be
        Garbled = true,
    };
}
