// A conversion from another type.
[Claim]
public sealed class Saying
{
    public string Text { get; init; } = "";

    [AttributedTo]
    public string? By { get; init; }

    public static explicit operator Saying(PostDto dto) => new() { Text = dto.Text }; // ONR2001
}
