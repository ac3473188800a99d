#!/usr/bin/env dotnet
#:property PublishAot=false

// Writes what onrecord check is measured on, the same bytes each time:
//   dotnet run tests/measuring/corpus.cs -- dossiers COUNT FOLDER    dossiers of 100 records, each with an article of its own
//   dotnet run tests/measuring/corpus.cs -- lines BYTES              NDJSON on standard output
//   dotnet run tests/measuring/corpus.cs -- line BYTES               one line that never ends
using System.Globalization;
using System.Text;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["dossiers", var count, var folder]:
        Directory.CreateDirectory(folder);
        for (int i = 0; i < int.Parse(count); i++) WriteDossier(folder, i);
        break;
    case ["lines", var bytes]:
        WriteLines(long.Parse(bytes));
        break;
    case ["line", var bytes]:
        WriteLine(long.Parse(bytes));
        break;
    default:
        Console.Error.WriteLine("dossiers COUNT FOLDER | lines BYTES | line BYTES");
        return 2;
}

return 0;

// 10 speakers, a document, 89 statements: every other one with a quote that is in the article.
static void WriteDossier(string folder, int number)
{
    StringBuilder records = new(), article = new();
    string name = $"d{number:D5}";
    records.Append("schema: onrecord:news\norigin: third-party\n\nspeakers:\n");
    for (int s = 0; s < 10; s++) records.Append($"  - id: p{s}\n    kind: person\n    name: Speaker {Word(number + s)} {Word(number * 7 + s)}\n    role: Member {s} of the council\n");
    records.Append($"\ndocuments:\n  - id: article\n    kind: article\n    file: {name}.article.txt\n    publisher: Gazette\n    author: [Pat Reporter]\n    publishedOn: 2026-03-17\n    language: en\n\nstatements:\n");
    for (int s = 0; s < 89; s++)
    {
        string words = Sentence(number * 1000 + s);
        bool isQuote = s % 2 == 0;
        article.Append(isQuote ? $"“{words},” said Speaker {Word(number + s % 10)} in the evening.\n\n" : $"According to a member of the council, {words}.\n\n");
        records.Append($"  - id: s{s:D3}\n    text: {words}\n    directness: {(isQuote ? "direct" : "indirect")}\n    stance: asserts\n");
        if (isQuote) records.Append($"    quote:\n      - {words}\n");
        records.Append($"    attribution:\n      by: [p{s % 10}]\n      in: article\n      cue: said\n");
    }

    File.WriteAllText(Path.Combine(folder, name + ".records.yaml"), records.ToString());
    File.WriteAllText(Path.Combine(folder, name + ".article.txt"), article.ToString());
}

static void WriteLines(long bytes)
{
    using StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
    for (long written = 0, i = 0; written < bytes; i++)
    {
        string words = Sentence((int)(i % 100_000_007));
        string line = $$$"""{"$type":"Statement","id":"s{{{i}}}","text":"{{{words}}}","directness":"direct","stance":"asserts","quote":["{{{words}}}"],"attribution":{"by":["p{{{i % 10}}}"],"in":"article","cue":"said"}}""";
        output.Write(line);
        output.Write('\n');
        written += line.Length + 1;
    }
}

static void WriteLine(long bytes)
{
    using Stream output = Console.OpenStandardOutput();
    output.Write("{\"$type\":\"Statement\",\"id\":\"s1\",\"text\":\""u8);
    byte[] block = new byte[1 << 16];
    block.AsSpan().Fill((byte)'a');
    for (long written = 0; written < bytes; written += block.Length) output.Write(block);
}

static string Sentence(int seed)
{
    string[] words = new string[9 + (seed % 5)];
    for (int i = 0; i < words.Length; i++) words[i] = Word(unchecked((seed * 31) + (i * 17) + (seed / (i + 1))));
    return "The " + string.Join(' ', words);
}

static string Word(int seed)
{
    string[] syllables = ["ba", "ko", "ri", "sen", "tal", "mo", "ve", "lin", "dor", "pa", "hu", "net", "gis", "fo", "lam", "cer"];
    uint s = unchecked((uint)seed * 2654435761u);
    return syllables[s % 16] + syllables[(s >> 8) % 16] + syllables[(s >> 16) % 16];
}
