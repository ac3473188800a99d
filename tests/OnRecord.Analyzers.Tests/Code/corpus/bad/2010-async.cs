// A result that is awaited and dropped.
public class Desk
{
    async Task<ValidationResult> ExamineAsync(Statement statement)
    {
        await Task.Yield();
        return statement.Validate();
    }

    async Task RunAsync(Statement statement)
    {
        await ExamineAsync(statement); // ONR2010
    }
}
