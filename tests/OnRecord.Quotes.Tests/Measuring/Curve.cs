using System.Diagnostics;
using System.Globalization;

namespace OnRecord.Quotes.Tests;

/// <summary>Prints how time and memory grow with the document and the number of quotes, and what hostile input costs.</summary>
internal static class Curve
{
    public static int Run()
    {
        Measure(100_000, 1_000);
        Console.WriteLine("document     quotes   read ms   match ms   allocated MB   not found");
        foreach (int length in new[] { 100_000, 1_000_000, 10_000_000 })
            foreach (int quotes in new[] { 1_000, 10_000, 100_000 })
                Measure(length, quotes, print: true);

        Console.WriteLine();
        Console.WriteLine("hostile input, 10 MB                          read ms   match ms   quotations ms");
        foreach ((string name, string text) in HostileInput.Texts(10_000_000))
            foreach (DocumentFormat format in Enum.GetValues<DocumentFormat>())
                MeasureHostile(name, text, format);
        return 0;
    }

    private static void Measure(int length, int count, bool print = false)
    {
        var corpus = new Corpus(seed: 1);
        string text = corpus.Document(length);
        QuoteQuery[] quotes = corpus.Quotes(text, count);
        GC.Collect();
        long before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        DocumentText document = DocumentText.Create(text, DocumentFormat.Text);
        double read = clock.Elapsed.TotalMilliseconds;
        IReadOnlyList<QuoteMatch> matches = QuoteMatcher.Match(document, quotes);
        double match = clock.Elapsed.TotalMilliseconds - read;
        double megabytes = (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6;
        if (print)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{length,10}{count,9}{read,10:F0}{match,11:F0}{megabytes,15:F0}{matches.Count(m => !m.IsFound),12}"));
    }

    private static void MeasureHostile(string name, string text, DocumentFormat format)
    {
        var clock = Stopwatch.StartNew();
        DocumentText document = DocumentText.Create(text, format);
        double read = clock.Elapsed.TotalMilliseconds;
        QuoteMatcher.Match(document, HostileInput.Quotes);
        double match = clock.Elapsed.TotalMilliseconds - read;
        QuotationFinder.Find(document);
        double find = clock.Elapsed.TotalMilliseconds - read - match;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36}{format,-9}{read,8:F0}{match,11:F0}{find,16:F0}"));
    }
}
