// In an async method, after an await.
public class Desk
{
    async Task<Remark> Make(Task<string> text)
    {
        string by = await Task.FromResult("");
        return new(await text, by.Trim().Length > 0 ? by : ""); // ONR2003
    }
}
