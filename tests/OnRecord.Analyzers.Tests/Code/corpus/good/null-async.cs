// Tested after an await.
public class Desk
{
    async Task<Quote?> LoadAsync(Task<string?> name)
    {
        string? by = await name;
        return by is null ? null : new Quote { Text = "It rained.", By = by };
    }
}
