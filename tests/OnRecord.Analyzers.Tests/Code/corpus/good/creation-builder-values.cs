// A builder that keeps values and makes the claim at the end.
public sealed class QuoteBuilder
{
    private string _text = "It rained.";
    private string _by = "Ann Lee";

    public QuoteBuilder SaidBy(string by) { _by = by; return this; }

    public Quote Build() => new() { Text = _text, By = _by };
}
