using System.Diagnostics.Tracing;

namespace OnRecord.Analyzers.Data;

/// <summary>What the analyzer of data files does, for tools that trace a compiler or an editor. It costs nothing while none listens.</summary>
[EventSource(Name = "OnRecord-Data")]
internal sealed class DataEvents : EventSource
{
    public static readonly DataEvents Log = new();

    private DataEvents()
    {
    }

    /// <summary>A text was parsed: it is new, or has changed.</summary>
    /// <param name="characters">Its length.</param>
    [Event(1)]
    public void Parsed(int characters) => WriteEvent(1, characters);

    /// <summary>A file is checked.</summary>
    /// <param name="path">The file's.</param>
    [Event(2)]
    public void Checking(string path)
    {
        if (IsEnabled()) WriteEvent(2, path);
    }
}
