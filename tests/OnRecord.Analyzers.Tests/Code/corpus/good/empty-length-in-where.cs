// Filtered by length.
public class Desk
{
    IEnumerable<Remark> Make(string text, IEnumerable<string?> names) => names.Select(n => n ?? "").Where(n => n.Length > 0).Select(n => new Remark(text, n));
}
