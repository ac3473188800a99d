// Only its type and its members' names.
public class Desk
{
    string[] Columns() => [nameof(Quote.Text), nameof(Quote.By), typeof(Quote).Name];
}
