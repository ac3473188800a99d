using System.Text;

namespace OnRecord.Quotes.Tests;

/// <summary>Compares the readers with AngleSharp and Markdig over any folder of pages.</summary>
internal static class ReaderComparison
{
    private const int Shown = 12;

    public static int Run(string folder)
    {
        int pages = 0, same = 0;
        long words = 0;
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            DocumentFormat format = DocumentText.FormatOf(path);
            if (format == DocumentFormat.Text || new FileInfo(path).LinkTarget is not null) continue;
            string raw = File.ReadAllText(path, Encoding.UTF8);
            string[] reference = ReferenceReaders.Words(raw, format);
            string[] ours = ReferenceReaders.Words(DocumentText.Create(raw, format).Readable.Text);
            pages++;
            words += reference.Length;
            int at = FirstDifference(ours, reference);
            if (at < 0) same++;
            else Console.WriteLine($"{path}\n  ours   {Around(ours, at)}\n  theirs {Around(reference, at)}");
        }
        Console.WriteLine($"{pages} pages, {words} words, {same} pages with the same words");
        return pages == same ? 0 : 1;
    }

    private static int FirstDifference(string[] a, string[] b)
    {
        for (int i = 0; i < Math.Max(a.Length, b.Length); i++)
            if (i >= a.Length || i >= b.Length || a[i] != b[i])
                return i;
        return -1;
    }

    private static string Around(string[] words, int at) =>
        string.Join(' ', words.Skip(Math.Max(0, at - 4)).Take(Shown)) + (at >= words.Length ? " <end>" : "");
}
