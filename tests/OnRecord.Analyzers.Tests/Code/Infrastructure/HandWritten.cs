namespace OnRecord.Analyzers.Tests.Code.Infrastructure;

/// <summary>Claim types as people write them by hand.</summary>
internal static class HandWritten
{
    public const string Types = """
        [Claim]
        public class Quote
        {
            public string Text { get; set; } = "";
            [AttributedTo] public string? By { get; set; }
            public string SpeakerName { set => By = value; }
        }

        [Claim]
        public sealed record Remark(string Text, [property: AttributedTo] string By)
        {
            public string? Note { get; init; }
            public Remark(string text) : this(text, "") { }
        }

        public sealed class Meta
        {
            public DateTime Seen { get; set; }
            [AttributedTo] public string? Author { get; set; }
        }

        [Claim]
        public sealed class Post
        {
            public string Text { get; set; } = "";
            public Meta? Meta { get; set; }
        }

        [Claim]
        public sealed class Report
        {
            public string Text { get; set; } = "";
            [AttributedTo] public List<string> Sources { get; } = new();
            [AttributedTo] public string? Document { get; set; }
        }

        [Claim]
        public struct Tweet
        {
            public string Text;
            [AttributedTo] public string Author;
        }

        """;
}
