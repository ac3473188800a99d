// Found by a list pattern.
public class Desk
{
    Quote? Make(string[] parts) => parts is [var by, _, .. var rest] ? new() { Text = string.Join(' ', rest), By = by } : null;
}
