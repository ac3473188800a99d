// In a primary constructor.
public record Page([Publishes] Statement Lead, string Title); // ONR2010
