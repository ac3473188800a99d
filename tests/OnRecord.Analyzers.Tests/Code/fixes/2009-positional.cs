// ONR2009: Mark 'Speaker' with [AttributedTo]
[Claim]
public record Saying(string Text, string Speaker);
// becomes
[Claim]
public record Saying(string Text, [property: AttributedTo] string Speaker);
