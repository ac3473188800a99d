// A claim inside another type.
public class Paper
{
    [Claim]
    public class Item
    {
        public string Text { get; set; } = "";

        [AttributedTo]
        public string? By { get; set; }
    }

    public Item Make() => new Item { Text = "It rained." }; // ONR2001
}
