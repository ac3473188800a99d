// Another attribute of the same name.
namespace Insurance
{
    public sealed class ClaimAttribute : Attribute;

    [Claim]
    public class Damage
    {
        public decimal Sum { get; set; }
    }
}
