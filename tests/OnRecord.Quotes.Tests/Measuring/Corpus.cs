using System.Text;

namespace OnRecord.Quotes.Tests;

/// <summary>Long documents and quotes from them, the same ones for the same seed: words as frequent as in a language, in sentences and paragraphs.</summary>
internal sealed class Corpus(int seed)
{
    private const int VocabularySize = 30_000;

    private static readonly string[] s_syllables =
        ["an", "ber", "cor", "da", "el", "fin", "go", "hal", "is", "jor", "ka", "lum", "me", "nor", "os", "pra", "que", "ri", "sta", "tu", "un", "ver", "wo", "ya", "zé"];

    private readonly Random _random = new(seed);

    /// <summary>A document of about so many characters.</summary>
    public string Document(int length)
    {
        var text = new StringBuilder(length + 100);
        while (text.Length < length)
        {
            bool isQuote = _random.Next(3) == 0;
            if (isQuote) text.Append('“');
            int words = _random.Next(5, 25);
            for (int i = 0; i < words; i++)
            {
                string word = Word();
                text.Append(i == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word);
                text.Append(i == words - 1 ? isQuote ? ",” he said." : "." : _random.Next(12) == 0 ? ", " : " ");
            }
            text.Append(_random.Next(4) == 0 ? "\n\n" : " ");
        }
        return text.ToString();
    }

    /// <summary>Stretches of a document between borders of words: most as they stand, some altered in each of the ways that a grade forgives, some wrong.</summary>
    public QuoteQuery[] Quotes(string document, int count)
    {
        var quotes = new QuoteQuery[count];
        for (int i = 0; i < count; i++)
        {
            string quote = Cut(document, _random.Next(4, 30));
            quotes[i] = new QuoteQuery((i % 10) switch
            {
                6 => quote.Replace('“', '"').Replace('”', '"').Replace("\n\n", "\n \n"),
                7 => Elide(quote),
                8 => quote.TrimEnd('.', ',') + "!",
                9 => ReplaceWord(quote),
                _ => quote,
            });
        }
        return quotes;
    }

    private string Cut(string document, int words)
    {
        int start = _random.Next(Math.Max(1, document.Length - 400));
        while (start > 0 && document[start - 1] != ' ') start--;
        int end = start;
        for (int i = 0; i < words && end < document.Length; i++)
            end = document.IndexOf(' ', end + 1) is > 0 and int next ? next : document.Length;
        return document[start..end];
    }

    private static string Elide(string quote)
    {
        string[] words = quote.Split(' ');
        return string.Join(' ', words[..(words.Length / 3)]) + " … " + string.Join(' ', words[(words.Length * 2 / 3)..]);
    }

    private string ReplaceWord(string quote)
    {
        string[] words = quote.Split(' ');
        int at;
        do at = _random.Next(words.Length);
        while (words[at].Contains('\n'));
        words[at] = "Xylophon";
        return string.Join(' ', words);
    }

    private string Word()
    {
        // Zipf's law, nearly: the rank of a word is spread evenly on a logarithmic scale.
        int rank = (int)Math.Pow(VocabularySize, _random.NextDouble());
        var word = new StringBuilder();
        do word.Append(s_syllables[rank % s_syllables.Length]);
        while ((rank /= s_syllables.Length) > 0);
        return word.ToString();
    }
}
