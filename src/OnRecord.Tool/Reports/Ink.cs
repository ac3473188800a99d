using OnRecord.Schema.Findings;

namespace OnRecord.Tool.Reports;

/// <summary>Colours, on a terminal alone.</summary>
internal sealed class Ink(bool isTerminal)
{
    /// <summary>In the colour of a severity.</summary>
    public string Severity(FindingSeverity severity, string text) => Wrap(severity switch { FindingSeverity.Error => "1;31", FindingSeverity.Warning => "1;33", _ => "1;36" }, text);

    /// <summary>Strong.</summary>
    public string Bold(string text) => Wrap("1", text);

    /// <summary>What frames the text.</summary>
    public string Faint(string text) => Wrap("34", text);

    private string Wrap(string code, string text) => isTerminal ? "\e[" + code + "m" + text + "\e[0m" : text;
}
