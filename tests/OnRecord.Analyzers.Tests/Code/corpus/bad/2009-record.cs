// A positional record.
[Claim]
public record Saying(string Text, string Speaker); // ONR2009
