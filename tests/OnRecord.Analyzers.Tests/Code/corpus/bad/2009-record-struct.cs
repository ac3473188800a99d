// A record struct.
[Claim]
public readonly record struct Saying(string Text); // ONR2009
