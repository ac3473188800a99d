// Another type of the same name.
namespace Elsewhere
{
    public class Quote
    {
        public decimal Price { get; set; }
    }

    public class Market
    {
        public Quote Last() => new Quote { Price = 12.5m };
    }
}
