using System.Globalization;
using System.Text;
using OnRecord.Benchmarks.Measuring;

namespace OnRecord.Benchmarks.Reporting;

/// <summary>Writes docs/benchmarks.md.</summary>
internal static class MarkdownReport
{
    public static string Of(IReadOnlyList<Outcome> outcomes, IReadOnlyList<(string What, int Ours, int Peer)> sizes)
    {
        StringBuilder text = new();
        text.Append(
            """
            # Benchmarks

            Written by `dotnet run -c Release --project tests/benchmarks`; not by hand. What counts are the ratios: each is the median over
            rounds in which all contenders of a table run in turn, in one process, by the processor time of their thread. ajv alone runs in
            a process of Node.js, in turn with ours, and takes its own time: from the bytes of a text to the verdict.

            The statements come from a seeded generator: 60 % ASCII, 15 % with escapes, 25 % in other scripts; "ASCII" has the first
            alone, "short" are sentences with their attribution and no quote. Peers read and write a record of the same members, ids as
            strings; they run at their best settings. Ours reads with all checks and rules, the peers without any.

            ![Times as fast as the peer](benchmarks.svg)


            """);
        foreach (string line in Machine.Lines()) text.Append("- ").Append(line).Append('\n');
        text.Append("\n## Gates\n\n| work | times as fast as the peer | gate | goal | |\n|---|---|---|---|---|\n");
        foreach (Gate gate in outcomes.SelectMany(static outcome => outcome.Gates))
        {
            text.Append(Invariant($"| {gate.Name} | {gate.Got:F2} | {(gate.LessIsBetter ? "at most " : "")}{gate.Needed:F1} | {gate.Goal:F1} | {(gate.IsMet ? "met" : "**falls short**")} |\n"));
        }

        foreach (Outcome outcome in outcomes)
        {
            text.Append("\n## ").Append(char.ToUpperInvariant(outcome.Title[0])).Append(outcome.Title.AsSpan(1)).Append("\n\n| | times as fast | time | allocated |\n|---|---|---|---|\n");
            foreach (Measurement m in outcome.Measurements) text.Append(Invariant($"| {m.Contender} | {m.Ratio:F2} | {Time(m.Nanoseconds)} | {(double.IsNaN(m.Bytes) ? "" : Invariant($"{m.Bytes:N0} B"))} |\n"));
        }

        text.Append("\n## Size of the emitted code\n\nBytes of IL, nested classes included.\n\n| record | ours | System.Text.Json's source generator |\n|---|---|---|\n");
        foreach ((string what, int ours, int peer) in sizes) text.Append(Invariant($"| {what} | {ours:N0} | {(peer == 0 ? "" : peer.ToString("N0", CultureInfo.InvariantCulture))} |\n"));
        return text.ToString();
    }

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 10_000 => Invariant($"{nanoseconds:N0} ns"),
        < 10_000_000 => Invariant($"{nanoseconds / 1000:N0} µs"),
        _ => Invariant($"{nanoseconds / 1_000_000:N0} ms"),
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
