using OnRecord.Analyzers.Tests.Code.Infrastructure;

namespace OnRecord.Analyzers.Tests.Code;

/// <summary>ONR2005 and ONR2008: attribution that was there, and goes.</summary>
public sealed class ChangeTests
{
    [Theory]
    [InlineData("s with { Attribution = {|ONR2005:null|}! }")]
    [InlineData("s with { Attribution = {|ONR2005:new()|} }")]
    [InlineData("s with { Attribution = new() { By = {|ONR2005:[]|} } }")]
    [InlineData("s with { Attribution = {|CS8625:null|} }")]
    [InlineData("s with { Attribution = s.Attribution with { By = {|ONR2005:[]|} } }")]
    [InlineData("a with { By = {|ONR2005:[]|} }")]
    [InlineData("a with { By = {|ONR2005:default|} }")]
    [InlineData("a with { Document = {|ONR2005:null|} }")]
    [InlineData("a with { Narrator = {|ONR2005:false|} }")]
    [InlineData("a with { By = known ? a.By : {|ONR2005:[]|} }")]
    [InlineData("a with { By = [new({|ONR2004:\"tbd\"|})] }")]
    [InlineData("new Remark(\"x\", \"who\") with { By = {|ONR2005:\"\"|} }")]
    [InlineData("a with { By = {|ONR2005:[]|}, In = null }")]
    [InlineData("a with { By = [], Document = new DocumentId(\"d\") }")]
    [InlineData("a with { Document = null, By = a.By }")]
    [InlineData("a with { In = null }")]
    [InlineData("s with { Text = \"\" }")]
    [InlineData("s with { Attribution = a }")]
    [InlineData("s with { Attribution = known ? a : s.Attribution }")]
    [InlineData("r with { Attribution = other.Attribution }")]
    [InlineData("new { By = \"x\" } with { By = \"\" }")]
    public Task With(string value) => Verify.Unit(HandWritten.Types + $$"""
        class Desk
        {
            object Copy(Statement s, Attribution a, bool known, Response r, Response other) => {{value}};
        }
        """);

    [Theory]
    [InlineData("q.By = {|ONR2008:null|};")]
    [InlineData("q.By = {|ONR2008:\"\"|};")]
    [InlineData("q.By = {|ONR2008:string.Empty|};")]
    [InlineData("q.By = {|ONR2004:\"TBD\"|};")]
    [InlineData("q.By = {|ONR2002:maybe|};")]
    [InlineData("q.By = known ? q.By : {|ONR2008:null|};")]
    [InlineData("q.By ??= {|ONR2004:\"unknown\"|};")]
    [InlineData("q.By = maybe ?? {|ONR2008:\"\"|};")]
    [InlineData("(q.Text, q.By) = (\"x\", {|ONR2008:\"\"|});")]
    [InlineData("q.By = {|ONR2008:null|}; q.Text = \"\";")]
    [InlineData("q.By = {|ONR2008:null|}; if (known) { q.By = \"b\"; }")]
    [InlineData("p.Meta!.Author = {|ONR2008:\"\"|};")]
    [InlineData("{|ONR2008:w.Sources.Clear()|};")]
    [InlineData("{|ONR2008:w.Sources.Clear()|}; w.Text = \"\";")]
    [InlineData("t.Author = {|ONR2008:null|}!;")]
    [InlineData("q.By = null; q.By = \"b\";")]
    [InlineData("q.By = \"\"; q.Text = \"\"; q.By = maybe ?? \"b\";")]
    [InlineData("w.Sources.Clear(); w.Sources.Add(\"b\");")]
    [InlineData("w.Sources.Clear(); w.Document = \"b\";")]
    [InlineData("w.Document = null;")]
    [InlineData("q.By = other.By;")]
    [InlineData("q.By = \"b\"; q.Text = \"\";")]
    [InlineData("q.By ??= \"b\";")]
    [InlineData("text.By = \"\";")]
    [InlineData("if (maybe is not null) q.By = maybe;")]
    public Task Assignment(string body) => Verify.Unit(HandWritten.Types + $$"""
        class Text { public string By = ""; }

        class Desk
        {
            void Change(Quote q, Quote other, Post p, Report w, Tweet t, Text text, string? maybe, bool known)
            {
                {{body}}
            }
        }
        """);

    [Fact]
    public Task Inside_the_type() => Verify.Unit("""
        [Claim]
        public class Quote
        {
            public Quote() { By = ""; }
            [AttributedTo] public string By { get; set; }
            public void Forget() { By = {|ONR2008:""|}; }
            public void Reset() => this.By = {|ONR2008:""|};
            public void Rename(string by) => By = by;
        }
        """);
}
