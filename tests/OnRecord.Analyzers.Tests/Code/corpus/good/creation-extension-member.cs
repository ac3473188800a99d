// An extension member that is handed who says it.
// compiler: 5.0
public static class AttributedTextExtensions
{
    extension(string text)
    {
        public Quote SaidBy(string by) => new() { Text = text, By = by };
    }
}
