using OnRecord.Benchmarks.Corpus;
using OnRecord.Benchmarks.Generators;
using OnRecord.Benchmarks.Measuring;
using OnRecord.Benchmarks.Peers;
using OnRecord.Benchmarks.Reporting;
using OnRecord.Benchmarks.Work;
using OnRecord.Nodes;

if (args is ["standard"])
{
    StandardBenchmarks.Run();
    return 0;
}

// Without arguments: everything, and the report. With words: the contests whose names have one of them, and no report.
bool isWhole = args.Length == 0;
StatementCorpus mixed = StatementCorpus.Of(TextKind.Mixed, isWhole ? 100_000 : 10_000);
StatementCorpus ascii = StatementCorpus.Of(TextKind.Ascii, isWhole ? 20_000 : 5_000);
StatementCorpus brief = StatementCorpus.Of(TextKind.Short, isWhole ? 20_000 : 5_000);
SideBySide sideBySide = new(rounds: isWhole ? 21 : 11, TimeSpan.FromMilliseconds(15));
(string Name, Func<Outcome> Measure)[] contests =
[
    Of("read mixed", name => ReadingContests.Of(name, mixed, 2.0, 2.6)),
    Of("read ASCII", name => ReadingContests.Of(name, ascii, 2.8, 3.5)),
    Of("read short", name => ReadingContests.Of(name, brief, null, null)),
    Of("write mixed", name => WritingContests.Of(name, mixed, 1.5, 2.0)),
    Of("write ASCII", name => WritingContests.Of(name, ascii, 2.1, 2.8)),
    Of("validate objects", name => ValidatingContests.Objects(name, mixed)),
    Of("bytes to verdict", name => ValidatingContests.Bytes(name, mixed)),
    .. Node.MissingReason is null ? [Of("bytes to verdict, beside ajv", name => ValidatingContests.BytesBesideAjv(name, mixed))] : NoContest("ajv: " + Node.MissingReason),
    Of("read a YAML dossier", name => YamlContest.Of(name, mixed)),
    .. GeneratorContests.All(),
    .. GeneratorPeerContests.All(),
];
List<Outcome> outcomes = [];
foreach ((string name, Func<Outcome> measure) in contests)
{
    if (!isWhole && !args.Any(name.Contains)) continue;
    Outcome outcome = measure();
    outcomes.Add(outcome);

    // Each time: a run that is broken off leaves what it has measured.
    if (isWhole) Report.Write(outcomes);
    foreach (Measurement m in outcome.Measurements) Console.WriteLine($"{outcome.Title,-32} {m.Contender,-55} {m.Nanoseconds,14:N0} ns {m.Ratio,7:F2}x {m.Bytes,12:N0} B");
}

Gate[] gates = [.. outcomes.SelectMany(static outcome => outcome.Gates)];
foreach (Gate gate in gates) Console.WriteLine(gate);
return gates.All(static gate => gate.IsMet) ? 0 : 1;

static (string, Func<Outcome>)[] NoContest(string reason)
{
    Console.WriteLine("Not measured: " + reason);
    return [];
}

(string, Func<Outcome>) Of(string name, Func<string, Contest> make) => (name, () => sideBySide.Measure(make(name)));
