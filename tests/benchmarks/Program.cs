using OnRecord.Benchmarks.Corpus;
using OnRecord.Benchmarks.Measuring;
using OnRecord.Benchmarks.Work;

StatementCorpus mixed = StatementCorpus.Of(TextKind.Mixed, 100_000);
StatementCorpus ascii = StatementCorpus.Of(TextKind.Ascii, 20_000);
SideBySide sideBySide = new(rounds: 21, TimeSpan.FromMilliseconds(15));
Contest[] contests =
[
    ReadingContests.Of("read mixed", mixed, 2.0, 2.6),
    ReadingContests.Of("read ASCII", ascii, 2.8, 3.5),
    WritingContests.Of("write mixed", mixed, 1.5, 2.0),
    WritingContests.Of("write ASCII", ascii, 2.1, 2.8),
    ValidatingContests.Objects(mixed),
    ValidatingContests.Bytes(mixed),
];
Console.WriteLine($"bytes a statement: {mixed.Json.Average(static j => j.Length):F0} mixed, {ascii.Json.Average(static j => j.Length):F0} ASCII");
foreach (Contest contest in contests)
{
    if (args.Length > 0 && !args.Any(contest.Name.Contains)) continue;
    foreach (Measurement m in sideBySide.Measure(contest)) Console.WriteLine($"{contest.Name,-20} {m.Contender.Name,-55} {m.Nanoseconds,10:F0} ns {m.Ratio,7:F2}x {m.Bytes,8:F0} B");
}
