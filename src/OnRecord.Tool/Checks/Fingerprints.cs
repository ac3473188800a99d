using System.Security.Cryptography;
using System.Text;
using OnRecord.Schema.Findings;

namespace OnRecord.Tool.Checks;

/// <summary>
/// Names for findings that stay put when lines move: made of the id, the rule and what stands on the line, and never of
/// the line's number. Of a line that may be shown to nobody nothing is used: a hash could be guessed.
/// </summary>
internal static class Fingerprints
{
    private const int Bytes = 16;

    /// <summary>The fingerprints of a file's findings, in their order; 32 hexadecimal digits each.</summary>
    public static IReadOnlyList<string> Of(CheckedFile file)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        List<string> fingerprints = new(file.Findings.Count);
        foreach (Finding finding in file.Findings)
        {
            string line = finding.IsConfidential ? string.Empty : file.Line(finding.Span.Line)?.Trim() ?? string.Empty;
            string what = string.Join('\n', finding.Descriptor.Id, finding.RuleId, line);

            // Two findings that look the same are told apart by their order alone.
            int nth = seen[what] = seen.GetValueOrDefault(what) + 1;
            byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(what + "\n" + nth.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            fingerprints.Add(Convert.ToHexStringLower(hash.AsSpan(0, Bytes)));
        }

        return fingerprints;
    }
}
