// Made in the arm of a switch expression's helper lambda.
public class Desk
{
    Quote Make(PostDto dto) => dto switch
    {
        { Author: { } author } => new Quote { Text = dto.Text, By = author },
        { Name: { Length: > 0 } } => new Quote { Text = dto.Text, Topic = dto.Name }, // ONR2001
        _ => throw new ArgumentException("Empty.", nameof(dto)),
    };
}
