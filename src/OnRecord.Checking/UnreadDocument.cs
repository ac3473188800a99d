using OnRecord.Quotes;

namespace OnRecord.Checking;

/// <summary>What stands for a document that is there and can't be read: its host tells of that, and no quote of it is blamed.</summary>
public static class UnreadDocument
{
    /// <summary>The same object always, by which it is known.</summary>
    public static DocumentText Text { get; } = DocumentText.Create(string.Empty, DocumentFormat.Text);
}
