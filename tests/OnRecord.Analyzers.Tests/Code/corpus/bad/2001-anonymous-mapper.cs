// The second half of a pair of mappers.
public sealed class Mapper
{
    public PostDto ToDto(Quote quote) => new() { Text = quote.Text, Author = quote.By };

    public Quote FromDto(PostDto dto) => new() // ONR2001
    {
        Text = dto.Text,
        Topic = dto.Author is null ? "unsigned" : "signed",
    };
}
