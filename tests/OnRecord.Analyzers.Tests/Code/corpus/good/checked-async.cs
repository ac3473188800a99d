// A result that is awaited and looked at.
public class Desk
{
    async Task<bool> CheckAsync(Task<ValidationResult> running) => (await running).IsValid;
}
