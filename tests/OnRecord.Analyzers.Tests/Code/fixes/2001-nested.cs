// ONR2001: Set By from 'who'
class Desk
{
    List<Quote> Make(string who) =>
    [
        new Quote { Text = "a" },
        new Quote { Text = "b" },
        new Quote { Text = "c" },
    ];
}
// becomes
class Desk
{
    List<Quote> Make(string who) =>
    [
        new Quote { Text = "a", By = who },
        new Quote { Text = "b", By = who },
        new Quote { Text = "c", By = who },
    ];
}
