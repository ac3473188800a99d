// output: exe
// A local function of a program.
Console.WriteLine(Make("It rained.").Text);

static Quote Make(string text)
{
    Quote quote = new();  // made of nothing
    quote.Text = text;
    quote.By = "Ann Lee";
    return Copy(quote);
}

static Quote Copy(Quote quote) => new() { Text = quote.Text, Topic = quote.Topic }; // ONR2001
