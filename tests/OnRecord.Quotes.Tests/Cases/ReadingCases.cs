namespace OnRecord.Quotes.Tests;

public sealed class ReadingCases
{
    public static TheoryData<string, string> Cases => CaseFile.Names(c => c.Section("reads") is not null);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Words_are_read(string file, string name)
    {
        Case c = CaseFile.Get(file, name);
        Assert.Equal(c.Section("reads"), c.Document.Folded.Text.Trim().Replace("\n", "\n\n"));
    }

    [Theory]
    [InlineData("a/b.md", DocumentFormat.Markdown)]
    [InlineData("B.MARKDOWN", DocumentFormat.Markdown)]
    [InlineData("a.article.html", DocumentFormat.Html)]
    [InlineData("a.HTM", DocumentFormat.Html)]
    [InlineData("a.article.txt", DocumentFormat.Text)]
    [InlineData("md", DocumentFormat.Text)]
    [InlineData("", DocumentFormat.Text)]
    public void Format_goes_by_extension(string path, DocumentFormat format) => Assert.Equal(format, DocumentText.FormatOf(path));
}
