// A method that says what is set after it.
using System.Diagnostics.CodeAnalysis;

public class Desk
{
    private string? _by;

    Quote Make(string text)
    {
        Load();
        return new() { Text = text, By = _by };
    }

    [MemberNotNull(nameof(_by))]
    private void Load() => _by = Environment.UserName;
}
