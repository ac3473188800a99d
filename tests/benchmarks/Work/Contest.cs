namespace OnRecord.Benchmarks.Work;

/// <summary>A piece of work, and who does it.</summary>
/// <param name="Name">One word or two; gates go by it.</param>
/// <param name="Items">How many items the corpus has.</param>
/// <param name="Peer">Whom ours is compared with.</param>
/// <param name="Ours">What the generator emits.</param>
/// <param name="Others">Who is measured as well.</param>
/// <param name="Gate">How many times as fast as the peer ours has to be; null for no gate.</param>
/// <param name="Goal">How many times as fast it should be.</param>
internal sealed record Contest(string Name, int Items, Contender Peer, Contender Ours, Contender[] Others, double? Gate, double? Goal)
{
    public IEnumerable<Contender> Contenders => [Peer, Ours, .. Others];
}
