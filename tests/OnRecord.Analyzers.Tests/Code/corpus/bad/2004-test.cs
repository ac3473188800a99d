// A test is no exception.
public class Desk
{
    void Counts_words()
    {
        var quote = new Quote { Text = "It rained.", By = "test" }; // ONR2004
        if (quote.Text.Split(' ').Length != 2) throw new Exception(quote.Text);
    }
}
