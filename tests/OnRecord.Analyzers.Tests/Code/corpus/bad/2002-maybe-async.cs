// What an await may bring.
public class Desk
{
    async Task<Quote> LoadAsync(Task<string?> by) => new Quote { Text = "It rained.", By = await by }; // ONR2002
}
