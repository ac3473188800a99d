namespace OnRecord.Tool.Files;

/// <summary>The schema of <c>onrecord:news</c>, which the tool brings with it.</summary>
internal static class NewsSchema
{
    /// <summary>Its text.</summary>
    public static string Text { get; } = EmbeddedText.Read("news.onrecord.yaml");
}
