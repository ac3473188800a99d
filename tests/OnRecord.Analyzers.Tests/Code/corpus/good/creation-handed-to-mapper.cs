// A mapper that takes the target.
public class Desk
{
    Quote Make(Func<PostDto, Quote, Quote> map, PostDto dto) => map(dto, new Quote());
}
