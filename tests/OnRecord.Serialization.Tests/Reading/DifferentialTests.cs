using System.Globalization;
using System.Text;
using Features;
using OnRecord.Fuzzing;
using OnRecord.News;
using OnRecord.Serialization.Tests.Making;
using OnRecord.Serialization.Tests.Peers;
using Xunit.Abstractions;

namespace OnRecord.Serialization.Tests.Reading;

/// <summary>
/// The reader in front, the complete one and System.Text.Json, on texts that are valid, nearly valid and not valid at all: the same
/// verdict, the same record, of ours the same errors, and the verdict without a record. Each text is made from the seed and its
/// number alone; <see cref="FuzzSettings"/> says how many there are.
/// </summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int Originals = 200;

    [Fact]
    public void Statements() => Run(40, Statement.Converter.Instance, static records => records.Statement(), static json => Second<StatementPeer, Statement>(json, Differences.OfNames));

    [Fact]
    public void Records_of_every_feature() => Run(30, Everything.Converter.Instance, static records => records.Everything(), null);

    [Fact]
    public void Numbers() => Run(15, Circle.Converter.Instance, static records => records.Circle(), static json => Second<CirclePeer, Circle>(json, Differences.OfNames));

    [Fact]
    public void Whole_numbers() => Run(15, Paper.Converter.Instance, static records => records.Paper(), static json => Second<PaperPeer, Paper>(json, Differences.OfDecimals));

    /// <summary>System.Text.Json's opinion of a text; null where it has none.</summary>
    private delegate (bool IsValid, T? Value)? Opinion<T>(byte[] json);

    private static (bool IsValid, TRecord? Value)? Second<TPeer, TRecord>(byte[] json, Func<byte[], bool> differs)
        where TPeer : class, IPeer<TRecord>
        where TRecord : SchemaRecord
    {
        if (differs(json)) return null;
        return PeerContext.Read<TPeer>(json) is { IsValid: true } peer ? (true, peer.ToRecord()) : (false, null);
    }

    private void Run<T>(int share, RecordConverter<T> converter, Func<RandomRecords, T> make, Opinion<T>? second)
        where T : SchemaRecord
    {
        RandomRecords records = new((int)FuzzSettings.Seed);
        (byte[] Json, Tree Tree)[] originals = [.. Enumerable.Range(0, Originals).Select(_ => make(records).ToJsonUtf8()).Select(static json => (json, JsonTree.Parse(json)))];
        long count = FuzzSettings.Total * share / 100, accepted = 0, inFront = 0, judged = 0;
        Parallel.For(0L, count, number =>
        {
            Random random = new(unchecked((int)((FuzzSettings.Seed * 1_000_003) + (ulong)number)));
            (byte[] original, Tree tree) = originals[random.Next(originals.Length)];
            byte[] json = new Mutations(random).Mutate(original, tree);
            bool isValid = Compare(converter, json, second, out bool isJudged);
            if (isValid) Interlocked.Increment(ref accepted);
            if (isJudged) Interlocked.Increment(ref judged);
            if (isValid && Ways.IsReadInFront(converter, json)) Interlocked.Increment(ref inFront);
        });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} texts, {accepted} of them valid, {inFront} of these by the reader in front; a second opinion on {judged}; seed {FuzzSettings.Seed}."));
        Assert.True(accepted > count / 20, "Too few texts were valid to say anything: " + accepted);
        Assert.True(inFront > count / 50 && inFront < accepted, "Too few texts went either way to say anything: " + inFront);
        Assert.True(second is null || judged > count * 9 / 10, "Too few texts had a second opinion: " + judged);
    }

    private static bool Compare<T>(RecordConverter<T> converter, byte[] json, Opinion<T>? second, out bool isJudged)
        where T : SchemaRecord
    {
        string context = Encoding.UTF8.GetString(json);
        bool isValid = RecordSerializer.TryParseJson(converter, json, out T? value, out ValidationResult result);
        bool isReallyValid = RecordSerializer.TryParseJson(converter, Ways.ForTheCompleteReader(converter, json), out T? expected, out ValidationResult complete);
        Assert.True(isValid == isReallyValid, context + "\n" + complete);
        Assert.True(Equals(value, expected), context);
        Assert.True(isValid == RecordSerializer.IsValidJson(converter, json), context);
        Assert.Equal(complete.Errors.Select(Show), result.Errors.Select(Show));
        Assert.Equal(complete.Warnings.Select(Show), result.Warnings.Select(Show));
        isJudged = false;
        if (second?.Invoke(json.AsSpan().StartsWith("\uFEFF"u8) ? json[3..] : json) is not { } opinion) return isValid;
        isJudged = true;
        Assert.True(isValid == opinion.IsValid, context + "\nSystem.Text.Json says " + opinion.IsValid + ". " + complete);
        Assert.True(Equals(value, opinion.Value), context);
        return isValid;
    }

    private static string Show(ValidationError error) => error.Path + " " + error.RuleId + " " + error.Message;
}
