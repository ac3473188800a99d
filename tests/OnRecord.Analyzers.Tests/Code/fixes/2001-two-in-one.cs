// ONR2001: Set By from 'who'
class Page
{
    public Quote? Lead { get; set; }

    public List<Quote> All { get; } = [];
}

class Desk
{
    Page Make(string who) => new() { Lead = new() { Text = "a" }, All = { new(), new Quote { Text = "c" } } };

    IEnumerable<Func<Quote>> Later(string[] texts, string who) => texts.Select(t => new Func<Quote>(() => new Quote { Text = t }));
}
// becomes
class Page
{
    public Quote? Lead { get; set; }

    public List<Quote> All { get; } = [];
}

class Desk
{
    Page Make(string who) => new() { Lead = new() { Text = "a", By = who }, All = { new() { By = who }, new Quote { Text = "c", By = who } } };

    IEnumerable<Func<Quote>> Later(string[] texts, string who) => texts.Select(t => new Func<Quote>(() => new Quote { Text = t, By = who }));
}
