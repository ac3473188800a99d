using System.Text;
using System.Text.Unicode;
using OnRecord.Checking;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Rules;
using OnRecord.Checking.Verdict;
using OnRecord.Schema.Findings;

namespace OnRecord.Robustness.Tests.Engines;

/// <summary>Lines of records, each looked at alone.</summary>
/// <param name="Plan">Their schema.</param>
/// <param name="Bytes">As they come in.</param>
/// <param name="RecordType">The one type of all; null where each says so itself.</param>
/// <param name="Style">Whether style rules are asked.</param>
internal sealed record LineText(CheckPlan Plan, byte[] Bytes, string? RecordType, bool Style);

/// <summary>Lines in two ways: by their bytes as far as that goes, and by nodes alone.</summary>
internal static class LineEngine
{
    private const string Path = "lines.records.ndjson";

    /// <summary>Where the two differ; null where they don't.</summary>
    public static string? Difference(LineText lines)
    {
        CheckResult expected = ByNodes(lines);
        CheckResult actual = new RecordLines(lines.Plan, lines.RecordType, null, Options(lines)).Check(Path, lines.Bytes, lines.Bytes.Length, Utf8.IsValid(lines.Bytes));
        if (!expected.Findings.SequenceEqual(actual.Findings)) return "By nodes:\n  " + string.Join("\n  ", expected.Findings) + "\nand by bytes:\n  " + string.Join("\n  ", actual.Findings);
        return expected.Records == actual.Records ? null : "By nodes " + expected.Records + " records, and by bytes " + actual.Records;
    }

    /// <summary>Whether a line is found to be right by its bytes alone.</summary>
    public static bool IsAccepted(LineText line)
    {
        return AcceptedLines.Of(line.Bytes, line.Bytes.Length, Acceptor(line), default) is { AreAll: true, Count: 1 };
    }

    /// <summary>What reads lines like this one.</summary>
    public static LineAcceptor Acceptor(LineText line) => new(line.Plan, line.RecordType, new RuleChecks(null, false, Options(line), new FindingSink(Path)));

    /// <summary>Whether the complete check has no finding for it.</summary>
    public static bool IsClean(LineText line) => ByNodes(line) is { Findings.Count: 0, Records: 1 };

    private static CheckResult ByNodes(LineText lines)
    {
        DossierFile file = new(Path, DataFile.Read(Encoding.UTF8.GetString(lines.Bytes), DataFormat.JsonLines), lines.Plan) { RecordType = lines.RecordType };
        return Checker.Check(new CheckRequest(file, NoFiles.Instance) { Options = Options(lines) });
    }

    private static CheckOptions Options(LineText lines) => new() { Style = lines.Style, Level = FindingLevel.Record };
}
