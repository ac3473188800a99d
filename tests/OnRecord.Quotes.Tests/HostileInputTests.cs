namespace OnRecord.Quotes.Tests;

/// <summary>
/// Whatever is read, what it costs grows with its size and no faster. Memory is counted, time is not: what is quadratic
/// in time at these sizes would keep the tests running for minutes, and <c>dotnet run -- curve</c> prints it.
/// </summary>
public sealed class HostileInputTests
{
    private const int Size = 100_000;
    private const double LinearWithinNoise = 2.6;

    public static TheoryData<string> Names => [.. HostileInput.Texts(100).Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Cost_grows_with_the_document(string name)
    {
        foreach (DocumentFormat format in Enum.GetValues<DocumentFormat>())
        {
            Process(HostileInput.Texts(1_000).Single(t => t.Name == name).Text, format);
            long half = Process(HostileInput.Texts(Size).Single(t => t.Name == name).Text, format);
            long whole = Process(HostileInput.Texts(Size * 2).Single(t => t.Name == name).Text, format);
            Assert.True(whole < half * LinearWithinNoise, $"{format}: {half} bytes, then {whole}");
        }
    }

    [Fact]
    public void Cost_grows_with_the_quotes()
    {
        var corpus = new Corpus(seed: 3);
        string text = corpus.Document(500_000);
        DocumentText document = DocumentText.Create(text, DocumentFormat.Text);
        QuoteQuery[] quotes = corpus.Quotes(text, 10_000);
        long half = Allocated(() => QuoteMatcher.Match(document, quotes[..5_000]));
        long whole = Allocated(() => QuoteMatcher.Match(document, quotes));
        Assert.True(whole < half * LinearWithinNoise, $"{half} bytes, then {whole}");
    }

    [Fact]
    public void Cancellation_is_heard()
    {
        string text = new Corpus(seed: 4).Document(300_000);
        DocumentText document = DocumentText.Create(text, DocumentFormat.Text);
        Assert.Throws<OperationCanceledException>(() => QuoteMatcher.Match(document, [new QuoteQuery("a")], new CancellationToken(canceled: true)));
    }

    private static long Process(string text, DocumentFormat format) => Allocated(() =>
    {
        DocumentText document = DocumentText.Create(text, format);
        QuoteMatcher.Match(document, HostileInput.FewQuotes);
        QuotationFinder.Find(document);
    });

    private static long Allocated(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
