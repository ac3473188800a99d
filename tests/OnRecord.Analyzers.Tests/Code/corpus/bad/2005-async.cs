// Of what an await brings.
public class Desk
{
    async Task<Statement> Redact(Task<Statement> loading) => await loading with { Attribution = new Attribution { Cue = "said" } }; // ONR2005
}
