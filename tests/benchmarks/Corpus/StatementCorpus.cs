using OnRecord.News;

namespace OnRecord.Benchmarks.Corpus;

/// <summary>What the texts of a corpus are like.</summary>
internal enum TextKind
{
    /// <summary>60 % ASCII, 15 % with escapes, 25 % in other scripts.</summary>
    Mixed,

    /// <summary>ASCII without escapes.</summary>
    Ascii,

    /// <summary>Mixed, and short: a sentence and its attribution, as in annotated news corpora.</summary>
    Short,
}

/// <summary>Statements from a seeded generator: the same on every machine.</summary>
internal sealed class StatementCorpus
{
    private const int Seed = 20260317;
    private readonly Random _random = new(Seed);
    private readonly TextKind _kind;

    private StatementCorpus(TextKind kind, int count)
    {
        _kind = kind;
        Statements = new Statement[count];
        for (int i = 0; i < count; i++) Statements[i] = Make(i);
        Json = Array.ConvertAll(Statements, static statement => statement.ToJsonUtf8());
    }

    public Statement[] Statements { get; }

    /// <summary>Each statement in UTF-8, compact, fields in the schema's order, as every writer of this table writes it.</summary>
    public byte[][] Json { get; }

    public static StatementCorpus Of(TextKind kind, int count) => new(kind, count);

    private Statement Make(int i)
    {
        int roll = _kind == TextKind.Ascii ? 0 : _random.Next(100);
        string[] words = roll < 75 ? Words.Latin : Words.OtherScripts[_random.Next(Words.OtherScripts.Length)];
        bool hasEscapes = roll is >= 60 and < 75;
        bool isShort = _kind == TextKind.Short;
        string quote = Sentence(words, isShort ? 4 : 16, hasEscapes);
        return new Statement
        {
            Id = (ClaimId)("statement-" + i),
            Text = Sentence(words, isShort ? 9 : 38, hasEscapes),
            Directness = isShort ? Directness.Indirect : Directness.Mixed,
            Stance = (Stance)(1 + _random.Next(11)),
            Quote = isShort ? [] : [new Quote { Exact = quote, Prefix = Sentence(words, 3, false) }],
            Attribution = new News.Attribution
            {
                By = [(SpeakerId)("speaker-" + _random.Next(2000))],
                In = (DocumentId)("article-" + _random.Next(500)),
                At = isShort ? null : (OccasionId)("briefing-" + _random.Next(300)),
                Cue = "told reporters",
                Passage = isShort ? null : Sentence(words, 22, hasEscapes),
                Inferred = roll % 7 == 0 ? Inference.Coreference : null,
            },
            TranslatedFrom = roll < 75 ? null : "uk",
        };
    }

    private string Sentence(string[] words, int count, bool hasEscapes)
    {
        string[] chosen = new string[count];
        for (int i = 0; i < count; i++) chosen[i] = words[_random.Next(words.Length)];
        if (hasEscapes) chosen[count / 2] = Words.Escaped[_random.Next(Words.Escaped.Length)];
        return string.Join(' ', chosen);
    }
}
