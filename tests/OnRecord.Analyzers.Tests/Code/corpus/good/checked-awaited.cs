// The result of an asynchronous one is returned.
public class Desk
{
    Task<ValidationResult> ExamineAsync(Statement statement) => Task.FromResult(statement.Validate());

    async Task<bool> IsValidAsync(Statement statement) => (await ExamineAsync(statement)).IsValid;
}
