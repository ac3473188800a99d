using System.Collections.Concurrent;
using System.Text;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Rules;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Verdict;

/// <summary>
/// Checks lines of JSON, each a record that is looked at alone. Nearly all lines of a large file are as they should be, and that is
/// found out from their bytes; the others are checked as any data file is, and only that check has findings.
/// </summary>
/// <param name="plan">Their schema.</param>
/// <param name="recordType">The one type of all records; null where each says so itself.</param>
/// <param name="isThirdParty">Whose words they keep; null for their own.</param>
/// <param name="options">How strictly to check. The level is that of a record.</param>
public sealed class RecordLines(CheckPlan plan, string? recordType, bool? isThirdParty, CheckOptions options)
{
    private readonly ConcurrentBag<LineAcceptor> _acceptors = [];

    /// <summary>Checks some lines. Several threads may do so at once.</summary>
    /// <param name="path">As findings show it.</param>
    /// <param name="utf8">The lines, without a byte order mark.</param>
    /// <param name="length">How many bytes of it there are.</param>
    /// <param name="isValid">Whether all of them are UTF-8; where they aren't, that is a finding.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>The same as of a file with these lines; stretches that are shown to nobody, only on lines with findings.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public CheckResult Check(string path, byte[] utf8, int length, bool isValid, CancellationToken cancellationToken = default)
    {
        if (!isValid) return CheckWhole(path, Encoding.UTF8.GetString(utf8, 0, length), cancellationToken);
        LineAcceptor acceptor = _acceptors.TryTake(out LineAcceptor? idle) ? idle : new LineAcceptor(plan, recordType, new RuleChecks(null, isThirdParty ?? false, options, new FindingSink(path)));
        AcceptedLines lines = AcceptedLines.Of(utf8, length, acceptor, cancellationToken);
        _acceptors.Add(acceptor);
        if (lines.AreAll) return new CheckResult([], [], [], lines.Count);
        CheckResult others = CheckWhole(path, lines.BlankIn(Encoding.UTF8.GetString(utf8, 0, length)), cancellationToken);
        return others with { Records = others.Records + lines.Count };
    }

    private CheckResult CheckWhole(string path, string text, CancellationToken cancellationToken)
    {
        DossierFile file = new(path, DataFile.Read(text, DataFormat.JsonLines, cancellationToken), plan) { RecordType = recordType, IsThirdParty = isThirdParty };
        return Checker.Check(new CheckRequest(file, NoFiles.Instance) { Options = options with { Level = FindingLevel.Record } }, cancellationToken);
    }
}
