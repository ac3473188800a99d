using Features;
using OnRecord.News;

namespace OnRecord.Serialization.Tests.Making;

/// <summary>Records from a seeded generator, of all types that a field can have; most are valid.</summary>
internal sealed class RandomRecords(int seed)
{
    private readonly Random _random = new(seed);
    private bool _isPlain;

    public Statement Statement()
    {
        bool isIndirect = Flip();
        return new Statement
        {
            Id = (ClaimId)Id(),
            Text = Text(),
            Directness = isIndirect ? Directness.Indirect : Directness.Direct,
            Stance = (Stance)(1 + _random.Next(11)),
            Quote = isIndirect ? [] : List(1, () => new Quote { Exact = Text(), Prefix = Maybe(Text), Suffix = Maybe(Text) }),
            Attribution = new News.Attribution
            {
                By = List(1, () => (SpeakerId)Id()).Distinct().ToEquatableList(),
                In = Flip() ? (DocumentId)Id() : null,
                At = Flip() ? (OccasionId)Id() : null,
                RelayedBy = Flip() ? (ClaimId)Id() : null,
                Cue = Maybe(Text),
                Passage = Maybe(Text),
                Terms = (Terms)(1 + _random.Next(3)),
                Inferred = Flip() ? Inference.Continuation : null,
            },
            Garbled = Flip(),
        };
    }

    /// <summary>Half of them have nothing that is left to the complete reader: deprecated types, unknown fields and numbers of more than 15 digits.</summary>
    public Everything Everything(int depth = 0)
    {
        if (depth == 0) _isPlain = Flip();
        return MakeEverything(depth);
    }

    private Everything MakeEverything(int depth) => new()
    {
        Key = (EverythingId)("k" + _random.Next(1000)),
        Shape = Shape(),
        Shapes = List(0, Shape),
        Points = List(0, () => new Point { Label = Text(), X = _random.Next(int.MinValue, int.MaxValue) }),
        Table = Map(() => _isPlain ? _random.Next(-1000, 1000) : _random.NextInt64(-9007199254740991, 9007199254740992)),
        Grid = Map(() => List(1, Number)),
        Matrix = List(0, () => List(2, () => (long)_random.Next(100))),
        Colours = List(0, () => (Colour)(1 + _random.Next(3))).Distinct().ToEquatableList(),
        Moods = List(0, () => (Mood)Text()),
        Mood = Flip() ? Mood.VeryAngry : null,
        Any = Flip() ? (RecordId)Id() : null,
        Other = Flip() ? (EverythingId)"k1" : null,
        Price = Flip() ? _random.Next(100000) / 100m : null,
        Big = Flip() ? _isPlain ? _random.Next() : _random.NextInt64() : null,
        Time = Flip() ? new DateTimeOffset(_random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.FromMinutes(_random.Next(-840, 841))) : null,
        Link = Flip() ? new Uri("https://example.org/" + _random.Next()) : null,
        Token = Flip() ? Guid() : null,
        Flag = Flip() ? Flip() : null,
        State = Colour.Green,
        Word = Text(),
        Secret = Maybe(Text),
        Nested = depth < 3 && Flip() ? Everything(depth + 1) : null,
        AdditionalProperties = !_isPlain && Flip() ? Map(static () => new RawJson("""{"a":[1,2.50,"é",null,true]}""")) : default,
    };

    public Circle Circle() => new()
    {
        Id = (ShapeId)("c" + _random.Next(1000)),
        Colour = (Colour)(2 + _random.Next(2)),
        Radius = Math.Abs(Number()) % 99 + 0.5,
        Source = Maybe(Text),
    };

    public Paper Paper() => new() { Id = (PaperId)("p" + _random.Next(1000)), File = Maybe(Text), Status = Flip() ? "struck" : null, Pages = Flip() ? _random.Next(1, 10000) : null, Kind = "paper" };

    private Shape Shape() => _isPlain || Flip()
        ? Circle()
        : new Square { Id = (ShapeId)("s" + _random.Next(1000)), Colour = Colour.Green, Side = 2 * _random.Next(1, 50), Source = Text() };

    private bool Flip() => _random.Next(2) == 0;

    private Guid Guid()
    {
        byte[] bytes = new byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private double Number() => _random.Next(3) switch { 0 => _random.Next(1000), 1 => _random.NextDouble() * Math.Pow(10, _random.Next(-30, 30)), _ => -_random.NextDouble() };

    private string Id() => "a" + _random.Next(1000) + (Flip() ? "-b" : string.Empty);

    /// <summary>Never blank.</summary>
    private string Text() => "t" + Texts.Random(_random);

    private string? Maybe(Func<string> make) => Flip() ? make() : null;

    private EquatableList<T> List<T>(int least, Func<T> make) => Enumerable.Range(0, least + _random.Next(3)).Select(_ => make()).ToEquatableList();

    private EquatableMap<T> Map<T>(Func<T> make)
    {
        Dictionary<string, T> entries = [];
        for (int i = _random.Next(3); i > 0; i--) entries["m" + Texts.Random(_random)] = make();
        return entries;
    }
}
