// By way of a finished task.
public class Desk
{
    async Task<Quote> Make() => new Quote { Text = "It rained.", By = await Task.FromResult("") }; // ONR2003
}
