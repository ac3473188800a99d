using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OnRecord.Analyzers.Tests.Code.Infrastructure;

namespace OnRecord.Analyzers.Tests.Code;

public sealed class MissingAttributionTests
{
    [Theory]
    [InlineData("new {|ONR2001:Quote|}()")]
    [InlineData("new {|ONR2001:Quote|} { Text = \"x\" }")]
    [InlineData("new {|ONR2001:Remark|}(\"x\")")]
    [InlineData("new {|ONR2001:Post|} { Text = \"x\" }")]
    [InlineData("new Post { Text = \"x\", Meta = {|ONR2003:new Meta()|} }")]
    [InlineData("new Post { Text = \"x\", Meta = {|ONR2003:new() { Seen = now }|} }")]
    [InlineData("new {|ONR2001:Report|} { Text = \"x\" }")]
    [InlineData("new Report { Text = \"x\", Document = {|ONR2003:\"\"|} }")]
    [InlineData("new {|ONR2001:Report|} { Text = \"x\", Sources = { } }")]
    [InlineData("new {|ONR2001:Tweet|} { Text = \"x\" }")]
    [InlineData("new {|ONR2001:Tweet|}()")]
    [InlineData("new[] { new {|ONR2001:Quote|} { Text = \"x\" } }")]
    [InlineData("Read(new {|ONR2001:Quote|}())")]
    [InlineData("Publish(new {|ONR2001:Quote|}())")]
    [InlineData("lines.Select(l => new {|ONR2001:Quote|} { Text = l }).ToList()")]
    [InlineData("Task.FromResult(new {|ONR2001:Quote|}())")]
    public Task Reported(string value) => Verify.Unit(HandWritten.Types + $$"""
        class Desk
        {
            object? Make(string[] lines, DateTime now) => {{value}};
            int Read(Quote quote) => quote.Text.Length;
            int Publish([Publishes] Quote {|ONR2010:quote|}) => 0;
        }
        """.Replace("{|ONR2010:quote|}", "quote").Replace("[Publishes] Quote", "[Publishes] {|ONR2010:Quote|}"));

    [Theory]
    [InlineData("new Quote { By = who }")]
    [InlineData("new Quote { SpeakerName = who }")]
    [InlineData("new Remark(\"x\", who)")]
    [InlineData("new Remark(\"x\") with { By = who }")]
    [InlineData("new Post { Meta = new() { Author = who } }")]
    [InlineData("new Report { Sources = { who } }")]
    [InlineData("new Report { Document = who }")]
    [InlineData("new Tweet { Author = who }")]
    [InlineData("Fill(new Quote())")]
    [InlineData("Unseen(new Quote())")]
    [InlineData("new Quote[3]")]
    [InlineData("typeof(Quote)")]
    [InlineData("new Statement { Id = new(\"a\"), Text = \"x\", Directness = Directness.Direct, Attribution = a }")]
    public Task Not_reported(string value) => Verify.Unit(HandWritten.Types + $$"""
        class Desk
        {
            object? Make(string who, Attribution a) => {{value}};
            Quote Fill(Quote quote) { quote.By = "a"; return quote; }
            Func<Quote, Quote> Unseen = q => q;
        }
        """);

    [Theory]
    [InlineData("Quote q = new(); q.By = who; return q;")]
    [InlineData("var q = new Quote(); q.Text = who; q.By = who; return q;")]
    [InlineData("var q = new Quote(); if (q.Text == who) q.Text = \"\"; q.SpeakerName = who; return q;")]
    [InlineData("var q = new Quote(); Fill(q); return q;")]
    [InlineData("var q = new Quote(); list.Add(q); foreach (var x in list) x.By = who; return q;")]
    [InlineData("var q = new {|ONR2001:Quote|}(); return q;")]
    [InlineData("var q = new {|ONR2001:Quote|}(); q.Text = who; list.Add(q); return q;")]
    [InlineData("var q = new {|ONR2001:Quote|}(); var p = new Quote(); p.By = who; return q;")]
    [InlineData("var q = new {|ONR2001:Quote|}(); if (who == \"\") return q; q.By = who; return q;")]
    [InlineData("var q = new {|ONR2001:Quote|}(); Console.WriteLine(q); return q;")]
    [InlineData("var q = new {|ONR2001:Quote|} { Text = who }; q.Text += \".\"; return new Quote { By = q.Text };")]
    [InlineData("var p = new Post(); p.Meta = new Meta { Author = who }; return new Quote { By = who };")]
    [InlineData("Remark r = new(\"x\"); r = r with { By = who }; return new Quote { By = who };")]
    [InlineData("Remark r = {|ONR2001:new|}(\"x\"); r = r with { Note = who }; return new Quote { By = who };")]
    public Task Followed(string body) => Verify.Unit(HandWritten.Types + $$"""
        class Desk
        {
            Quote Make(string who, List<Quote> list)
            {
                {{body}}
            }

            void Fill(Quote quote) => quote.By = "a";
        }
        """);

    [Fact]
    public Task Builder() => Verify.Unit(HandWritten.Types + """
        class QuoteBuilder
        {
            private readonly Quote _quote = new();
            private Quote _other = new {|ONR2001:Quote|} { Text = "x" };
            public QuoteBuilder By(string who) { _quote.By = who; return this; }
            public Quote Build() => _quote;
        }
        """);

    [Fact]
    public Task The_compiler_reports_required_members_itself() => Verify.Members("""
        Statement Make() => {|CS9035:new|}() { Id = new("a"), Text = "x", Directness = Directness.Direct };
        """);

    [Theory]
    [InlineData("By = null", NullableContextOptions.Enable, "By = {|ONR2002:null|}")]
    [InlineData("By = null", NullableContextOptions.Disable, "By = {|ONR2002:null|}")]
    [InlineData("By = default", NullableContextOptions.Enable, "By = {|ONR2002:default|}")]
    [InlineData("By = null!", NullableContextOptions.Enable, "By = {|ONR2002:null|}!")]
    [InlineData("By = maybe", NullableContextOptions.Enable, "By = {|ONR2002:maybe|}")]
    [InlineData("By = maybe", NullableContextOptions.Disable, "By = maybe")]
    [InlineData("By = maybe ?? who", NullableContextOptions.Enable, "By = maybe ?? who")]
    [InlineData("By = maybe!", NullableContextOptions.Enable, "By = maybe!")]
    [InlineData("By = who.Length > 3 ? who : null", NullableContextOptions.Enable, "By = who.Length > 3 ? who : {|ONR2002:null|}")]
    [InlineData("By = other.By", NullableContextOptions.Enable, "By = other.By")]
    [InlineData("By = other?.By", NullableContextOptions.Enable, "By = other?.By")]
    [InlineData("By = other.Text", NullableContextOptions.Enable, "By = other.Text")]
    public Task Null(string plain, NullableContextOptions nullable, string marked) => Verify.Unit(HandWritten.Types.Replace("?", nullable == NullableContextOptions.Enable ? "?" : "") + $$"""
        class Desk
        {
            Quote Make(string who, string{{(nullable == NullableContextOptions.Enable ? "?" : "")}} maybe, Quote other) => new Quote { {{(plain == marked ? plain : marked)}} };
        }
        """, nullable: nullable);

    [Theory]
    [InlineData("Attribution = {|ONR2002:null|}!")]
    [InlineData("Attribution = {|ONR2002:default|}!")]
    [InlineData("Attribution = {|CS8625:null|}")]
    [InlineData("Attribution = {|CS8601:maybe|}")]
    [InlineData("Attribution = maybe!")]
    [InlineData("Attribution = (Attribution){|ONR2002:null|}!")]
    [InlineData("Attribution = new() { By = who, Document = null }")]
    [InlineData("Attribution = new() { Document = {|ONR2002:document|} }")]
    [InlineData("Attribution = new() { Document = document ?? new DocumentId(\"d\") }")]
    public Task Null_where_the_compiler_is_silent(string member) => Verify.Members($$"""
        Statement Make(Attribution? maybe, DocumentId? document, EquatableList<SpeakerId> who) =>
            new() { Id = new("a"), Text = "x", Directness = Directness.Direct, {{member}} };
        """);

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp12)]
    public Task Language_versions(LanguageVersion language) => Verify.Unit(HandWritten.Types.Replace("struct Tweet", "class Tweet").Replace("{ get; } = new();", "{ get; } = new List<string>();").Replace("string Text;", "string Text = \"\";").Replace("string Author;", "string Author = \"\";") + """
        class Desk
        {
            Quote Make() => new {|ONR2001:Quote|} { Text = "x" };
            Quote Implied() => {|ONR2001:new|}() { Text = "x" };
        }
        """, language);
}
