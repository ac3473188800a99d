// A positional member.
[Claim]
public sealed record Saying(string Text, [property: AttributedTo] string By);
