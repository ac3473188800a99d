// In an expression tree, with all it needs.
public class Desk
{
    static readonly System.Linq.Expressions.Expression<Func<PostDto, Quote>> Map = p => new Quote { Text = p.Text, By = p.Name };
}
