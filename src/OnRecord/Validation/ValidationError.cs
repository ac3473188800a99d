using System.Globalization;
using System.Text;

namespace OnRecord;

/// <summary>How grave an error is. Only <see cref="Error"/> makes a record invalid.</summary>
public enum ValidationSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>Probably wrong, or weaker than it should be.</summary>
    Warning,

    /// <summary>Wrong.</summary>
    Error,
}

/// <summary>One thing that is wrong with a record or dossier.</summary>
/// <param name="Path">RFC 6901 JSON Pointer to the value; empty for the whole.</param>
/// <param name="Id">ONR and four digits: what kind of error. Each has a page in the documentation.</param>
/// <param name="RuleId">The id of the schema's rule that is broken; the same as <paramref name="Id"/> where it is no rule's.</param>
/// <param name="Message">What is wrong and how to mend it. Never holds a value of the data but ids.</param>
/// <param name="Severity">How grave it is.</param>
public sealed record ValidationError(string Path, string Id, string RuleId, string Message, ValidationSeverity Severity)
{
    /// <summary>Line in the text that was read, from 1; null for an object that was not read from one.</summary>
    public int? Line { get; init; }

    /// <summary>Column in the text that was read, in UTF-16 units from 1; null for an object that was not read from one.</summary>
    public int? Column { get; init; }

    /// <summary><c>(line,column): severity id: message (path)</c>, as compilers print it.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        if (Line is int line) text.AppendFormat(CultureInfo.InvariantCulture, "({0},{1}): ", line, Column ?? 1);
        text.Append(Severity switch { ValidationSeverity.Error => "error ", ValidationSeverity.Warning => "warning ", _ => "info " });
        text.Append(Id);
        if (RuleId != Id) text.Append(" [").Append(RuleId).Append(']');
        text.Append(": ").Append(Message);
        if (Path.Length > 0) text.Append(" (at ").Append(Path).Append(')');
        return text.ToString();
    }
}
