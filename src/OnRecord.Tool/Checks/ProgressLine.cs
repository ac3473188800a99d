using System.Globalization;

namespace OnRecord.Tool.Checks;

/// <summary>How far a long run is, on the last line of a terminal; nothing in a pipe.</summary>
internal sealed class ProgressLine(ToolHost host, int total) : IDisposable
{
    private const int Few = 50;
    private const int Step = 10;
    private readonly bool _isOn = host.IsTerminal && total > Few;
    private int _done;
    private bool _isShown;

    /// <summary>Another file is done.</summary>
    public void Advance()
    {
        if (!_isOn || ++_done % Step != 0) return;
        host.Output.Flush();
        host.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_done:N0} of {total:N0} files"));
        host.Error.Flush();
        _isShown = true;
    }

    /// <summary>Makes room for other output.</summary>
    public void Hide()
    {
        if (!_isShown) return;
        host.Error.Write("\r\e[K");
        host.Error.Flush();
        _isShown = false;
    }

    /// <inheritdoc/>
    public void Dispose() => Hide();
}
