using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using OnRecord.Checking.Tests;
using OnRecord.Checking.Verdict;
using OnRecord.Fuzzing;
using OnRecord.Robustness.Tests.Corpus;
using OnRecord.Robustness.Tests.Engines;
using OnRecord.Robustness.Tests.Mutations;
using OnRecord.Robustness.Tests.Running;
using Xunit.Abstractions;

namespace OnRecord.Robustness.Tests;

/// <summary>What is said of lines by their bytes is what is said of them by nodes; and of nearly all that are right, the bytes say so.</summary>
public sealed class LineTests(ITestOutputHelper output)
{
    private static readonly Tree[] Donors = [.. LineCorpus.All.SelectMany(static schema => schema.Lines)];
    private static readonly string[] DonorTexts = [.. Donors.Select(static line => line.ToJson())];

    private static readonly Gen<LineText> Lines = Gen.Select(
        Gen.Int[0, LineCorpus.All.Count - 1],
        Gen.Select(Gen.Int[0, 1 << 20], TreeEdit.Gen.Array[0, 2]).Array[1, 3],
        TextEdit.Gen.Array[0, 2],
        Gen.Int[0, 3]).Select(static made => Make(LineCorpus.All[made.Item1], made.Item2, made.Item3, made.Item4));

    [Fact]
    public void Bytes_and_nodes_say_the_same() => Fuzz.Run(Lines, 10, LineEngine.Difference, static lines => Encoding.UTF8.GetString(lines.Bytes), output.WriteLine);

    /// <summary>What few edits come upon. G is a line that nothing is wrong with, B one with a wrong name, L one with a lost character, and ¿ a byte that is no UTF-8.</summary>
    [Theory]
    [InlineData("G\r\nB\r\n")]
    [InlineData("G\r\r\nB")]
    [InlineData("\r\r\nG\r\r\r\n\nB")]
    [InlineData("G\rB\nG")]
    [InlineData("\tG \t\n B\n\t\n")]
    [InlineData("G G\nB")]
    [InlineData("\uFEFFG\nB")]
    [InlineData("G\n\uFEFFG\nB")]
    [InlineData("G\n\uFFFD\nB")]
    [InlineData("L\nG")]
    [InlineData("L\nL\nB")]
    [InlineData("G¿\nG\nB")]
    [InlineData("G\nB¿")]
    [InlineData("é 😀\nG\nB")]
    [InlineData("G\0\nB")]
    public void Lines_stay_where_they_are(string lines)
    {
        const string Good = """{"$type":"Statement","id":"s1","text":"Ça va\\u00e9 \ud83d\ude00 😀.","directness":"indirect","stance":"asserts","attribution":{"by":["mayor"],"in":"article"}}""";
        string text = lines.Replace("L", Good.Replace("va", "\uFFFD", StringComparison.Ordinal), StringComparison.Ordinal).Replace("G", Good, StringComparison.Ordinal).Replace("B", Good.Replace("stance", "stanze", StringComparison.Ordinal), StringComparison.Ordinal);
        byte[] bytes = [.. text.Split('¿').SelectMany(static (part, place) => (byte[])[.. place == 0 ? [] : (byte[])[0xE9], .. Encoding.UTF8.GetBytes(part)])];
        LineText line = new(Desk.Plan("news"), bytes, null, Style: true);
        Assert.Null(LineEngine.Difference(line));
        Assert.True(LineEngine.IsAccepted(line with { Bytes = Encoding.UTF8.GetBytes(Good) }));
    }

    [Fact]
    public void Nearly_all_that_is_right_is_known_by_its_bytes()
    {
        LineText[] clean = Clean(style: true), others = [.. clean.Where(static line => !LineEngine.IsAccepted(line))];
        output.WriteLine($"{clean.Length - others.Length} of {clean.Length}; not:\n" + string.Join('\n', others.Select(static line => Encoding.UTF8.GetString(line.Bytes))));
        Assert.True(clean.Length > 200, "Only " + clean.Length + " lines are right: the corpus has shrunk.");
        Assert.True(others.Length * 100 < clean.Length, others.Length + " of " + clean.Length + " need nodes.");
    }

    [Fact]
    public void A_line_that_is_right_takes_no_memory()
    {
        LineText[] costly = [.. Clean(style: false).Where(LineEngine.IsAccepted).Where(static line => Allocated(line) > 0)];
        Assert.True(costly.Length == 0, string.Join('\n', costly.Select(static line => Allocated(line) + " bytes: " + Encoding.UTF8.GetString(line.Bytes))));
    }

    private static LineText[] Clean(bool style) =>
    [
        .. LineCorpus.All.SelectMany(static schema => schema.Lines.Select(static line => line.ToJson()).Distinct(StringComparer.Ordinal).Select(line => (schema.Plan, line)))
            .Select(line => new LineText(line.Plan, Encoding.UTF8.GetBytes(line.line), null, style)).Where(LineEngine.IsClean),
    ];

    private static long Allocated(LineText line)
    {
        LineAcceptor acceptor = LineEngine.Acceptor(line);
        for (int i = 0; i < 2; i++) acceptor.Accepts(line.Bytes, 0, line.Bytes.Length);
        long before = GC.GetAllocatedBytesForCurrentThread();
        acceptor.Accepts(line.Bytes, 0, line.Bytes.Length);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static LineText Make(LinesOfSchema schema, (int Line, TreeEdit[] Edits)[] lines, TextEdit[] edits, int options)
    {
        string text = string.Join('\n', lines.Select(line => Edit(schema.Lines[line.Line % schema.Lines.Count], line.Edits).ToJson()));
        foreach (TextEdit edit in edits) text = edit.Apply(text, DonorTexts);
        string? type = options < 2 ? null : JsonNode.Parse(schema.Lines[lines[0].Line % schema.Lines.Count].Children.First(static child => child.Key == "$type").Value.Scalar!)?.ToString();
        return new LineText(schema.Plan, Encoding.UTF8.GetBytes(text), type, Style: options % 2 == 0);
    }

    private static Tree Edit(Tree line, TreeEdit[] edits)
    {
        Tree copy = line.Clone();
        foreach (TreeEdit edit in edits) edit.Apply(copy, Donors);
        return copy;
    }
}
