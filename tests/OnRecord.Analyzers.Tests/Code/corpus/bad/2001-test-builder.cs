// A test's builder that leaves it out.
public sealed class QuoteBuilder
{
    private string _text = "It rained.";
    private string? _topic;

    public QuoteBuilder WithText(string text) { _text = text; return this; }

    public QuoteBuilder WithTopic(string topic) { _topic = topic; return this; }

    public Quote Build() => new() { Text = _text, Topic = _topic }; // ONR2001
}
