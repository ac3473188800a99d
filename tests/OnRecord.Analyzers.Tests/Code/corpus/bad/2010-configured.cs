// A result that is awaited elsewhere and dropped.
public class Desk
{
    async Task<ValidationResult> ValidateAsync(Statement statement)
    {
        await Task.Yield();
        return statement.Validate();
    }

    async Task RunAsync(Statement statement)
    {
        await ValidateAsync(statement).ConfigureAwait(false); // ONR2010
    }
}
