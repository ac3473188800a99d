// A chain in a chain.
public class Desk
{
    Statement Move(Statement statement, SpeakerId to) => statement with { Attribution = statement.Attribution with { By = [to] } with { Cue = "said" } };
}
