namespace OnRecord.Tool.Files;

/// <summary>The news schema, which the tool brings with it.</summary>
internal static class NewsSchema
{
    /// <summary>What data files name it by.</summary>
    public const string Id = "onrecord:news";

    /// <summary>Its text.</summary>
    public static string Text { get; } = EmbeddedText.Read("news.onrecord.yaml");
}
