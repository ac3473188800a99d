using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace OnRecord.Workspace.Tests;

/// <summary>Listens to what the analyzer of data files does, wherever the host has loaded it.</summary>
internal sealed class DataEventCounts : EventListener
{
    private readonly ConcurrentQueue<string> _checked = new();
    private int _parsed;

    /// <summary>How many texts were parsed, and the names of the files that were checked.</summary>
    public (int Parsed, string Checked) Take()
    {
        string names = string.Join(' ', _checked.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        _checked.Clear();
        return (Interlocked.Exchange(ref _parsed, 0), names);
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "OnRecord-Data") EnableEvents(eventSource, EventLevel.LogAlways);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName == "Parsed") Interlocked.Increment(ref _parsed);
        else if (eventData.EventName == "Checking") _checked.Enqueue((string)eventData.Payload![0]!);
    }
}
