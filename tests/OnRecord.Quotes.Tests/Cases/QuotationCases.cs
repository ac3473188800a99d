namespace OnRecord.Quotes.Tests;

public sealed class QuotationCases
{
    public static TheoryData<string, string> Cases => CaseFile.Names(c => c.Section("quote") is null && c.Section("expect") is not null);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Quotations_are_found(string file, string name)
    {
        Case c = CaseFile.Get(file, name);
        DocumentText document = c.Document;
        IEnumerable<string> found = QuotationFinder.Find(document)
            .Select(r => document.Raw.Substring(r.Start, r.Length).Replace("\n\n", " / ").Replace('\n', ' '));
        Assert.Equal(c.Expectations.Where(e => e != "none"), found);
    }
}
