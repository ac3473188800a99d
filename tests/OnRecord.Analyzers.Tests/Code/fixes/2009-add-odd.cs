// ONR2009: Add a member that says who
namespace Papers
{
    [Claim]
    public sealed record Saying(string Text); // short

    [Claim]
    public readonly struct Line { }

    [Claim]
    public class Aligned
    {
        public string   Text { get; set; } = "";
        public DateTime Said { get; set; }  // when
    }
}
// becomes
namespace Papers
{
    [Claim]
    public sealed record Saying(string Text)
    {
        [AttributedTo] public string? By { get; init; }
    } // short

    [Claim]
    public readonly struct Line {
        [AttributedTo] public string? By { get; init; }
    }

    [Claim]
    public class Aligned
    {
        public string   Text { get; set; } = "";
        public DateTime Said { get; set; }  // when
        [AttributedTo] public string? By { get; set; }
    }
}
