// A builder that fills its draft.
public sealed class QuoteBuilder
{
    private readonly Quote _draft = new();

    public QuoteBuilder WithText(string text) { _draft.Text = text; return this; }

    public QuoteBuilder SaidBy(string by) { _draft.By = by; return this; }

    public Quote Build() => _draft;
}
