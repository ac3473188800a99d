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
/// <param name="Style">Whether style rules are asked.</param>
internal sealed record LineText(CheckPlan Plan, byte[] Bytes, bool Style);

/// <summary>Lines in two ways: by their bytes as far as that goes, and by nodes alone.</summary>
internal static class LineEngine
{
    private const string Path = "lines.records.ndjson";

    /// <summary>Where the two differ; null where they don't.</summary>
    public static string? Difference(LineText lines)
    {
        CheckOptions options = Options(lines);
        DataFile file = DataFile.Read(Encoding.UTF8.GetString(lines.Bytes), DataFormat.JsonLines);
        CheckResult expected = Checker.Check(new CheckRequest(new DossierFile(Path, file, lines.Plan), NoFiles.Instance) { Options = options });
        CheckResult actual = new RecordLines(lines.Plan, null, null, options).Check(Path, lines.Bytes, lines.Bytes.Length, Utf8.IsValid(lines.Bytes));
        if (!expected.Findings.SequenceEqual(actual.Findings)) return "By nodes:\n  " + string.Join("\n  ", expected.Findings) + "\nand by bytes:\n  " + string.Join("\n  ", actual.Findings);
        return expected.Records == actual.Records ? null : "By nodes " + expected.Records + " records, and by bytes " + actual.Records;
    }

    /// <summary>Whether a line is found to be right by its bytes alone.</summary>
    public static bool IsAccepted(LineText line)
    {
        LineAcceptor acceptor = new(line.Plan, null, new RuleChecks(null, false, Options(line), new FindingSink(Path)));
        return AcceptedLines.Of(line.Bytes, line.Bytes.Length, acceptor, default) is { AreAll: true, Count: 1 };
    }

    /// <summary>Whether the complete check has no finding for it.</summary>
    public static bool IsClean(LineText line)
    {
        DataFile file = DataFile.Read(Encoding.UTF8.GetString(line.Bytes), DataFormat.JsonLines);
        return Checker.Check(new CheckRequest(new DossierFile(Path, file, line.Plan), NoFiles.Instance) { Options = Options(line) }) is { Findings.Count: 0, Records: 1 };
    }

    private static CheckOptions Options(LineText lines) => new() { Style = lines.Style, Level = FindingLevel.Record };
}
