using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace OnRecord.Analyzers.Data;

/// <summary>Keeps what was made of a text as long as the text: a host that edits one file gives the others' texts again, unchanged.</summary>
internal sealed class TextCache<T>(Func<string, string, T> make)
    where T : class
{
    private readonly ConditionalWeakTable<SourceText, Entry> _entries = new();

    /// <summary>A path may be renamed under a text; then it is made anew.</summary>
    private sealed record Entry(string Path, T Value);

    public T Get(string path, SourceText text)
    {
        if (_entries.TryGetValue(text, out Entry? entry) && entry.Path == path) return entry.Value;
        Entry made = new(path, make(path, text.ToString()));
        _entries.Remove(text);
        return _entries.GetValue(text, _ => made).Value;
    }
}
