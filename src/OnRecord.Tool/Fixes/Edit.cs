using OnRecord.Schema.Findings;

namespace OnRecord.Tool.Fixes;

/// <summary>A change of a text. It adds and removes no line.</summary>
/// <param name="Place">What is replaced.</param>
/// <param name="Text">What stands there then.</param>
internal readonly record struct Edit(SourceSpan Place, string Text)
{
    /// <summary>The text with changes made. Of two that overlap, the first is made; the other can be another time.</summary>
    public static string Apply(string text, IEnumerable<Edit> edits)
    {
        System.Text.StringBuilder changed = new(text.Length + 64);
        int at = 0;
        foreach (Edit edit in edits.OrderBy(static edit => edit.Place.Start))
        {
            if (edit.Place.Start < at) continue;
            changed.Append(text, at, edit.Place.Start - at).Append(edit.Text);
            at = edit.Place.End;
        }

        return changed.Append(text, at, text.Length - at).ToString();
    }
}
