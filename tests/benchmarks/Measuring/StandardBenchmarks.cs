using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OnRecord.Benchmarks.Corpus;
using OnRecord.Benchmarks.Work;

namespace OnRecord.Benchmarks.Measuring;

/// <summary>
/// The same contests under BenchmarkDotNet, for a quiet machine: <c>-- standard</c>. It measures one contender after the other, so on a
/// busy one its ratios say less than those of <see cref="SideBySide"/>.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByParams)]
public class StandardBenchmarks
{
    private const int Items = 1000;

    private Contest _contest = null!;

    /// <summary>Which contest.</summary>
    [Params("read mixed", "write mixed", "validate objects", "bytes to verdict")]
    public string Work { get; set; } = "";

    internal static void Run() => BenchmarkRunner.Run<StandardBenchmarks>(
        DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)).WithOptions(ConfigOptions.DisableOptimizationsValidator));

    /// <summary>Makes the corpus.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        StatementCorpus corpus = StatementCorpus.Of(TextKind.Mixed, Items);
        _contest = Work switch
        {
            "read mixed" => ReadingContests.Of(Work, corpus, null, null),
            "write mixed" => WritingContests.Of(Work, corpus, null, null),
            "validate objects" => ValidatingContests.Objects(Work, corpus),
            _ => ValidatingContests.Bytes(Work, corpus),
        };
    }

    /// <summary>The contest's peer.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Items)]
    public void Peer() => RunAll(_contest.Peer.Run);

    /// <summary>What the generator emits.</summary>
    [Benchmark(OperationsPerInvoke = Items)]
    public void Ours() => RunAll(_contest.Ours.Run);

    private static void RunAll(Action<int> run)
    {
        for (int i = 0; i < Items; i++) run(i);
    }
}
