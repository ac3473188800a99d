using OnRecord.Analyzers.Tests.Code.Infrastructure;

namespace OnRecord.Analyzers.Tests.Code;

public sealed class EmptyAttributionTests
{
    private const string Head = """Id = new("s1"), Text = "It rained.", Directness = Directness.Indirect, """;

    [Theory]
    [InlineData("{|ONR2003:new Attribution()|}")]
    [InlineData("{|ONR2003:new()|}")]
    [InlineData("{|ONR2003:new() { }|}")]
    [InlineData("{|ONR2003:new() { In = new DocumentId(\"d1\") }|}")]
    [InlineData("new() { By = {|ONR2003:[]|} }")]
    [InlineData("new() { By = {|ONR2003:Array.Empty<SpeakerId>()|} }")]
    [InlineData("new() { By = {|ONR2003:new SpeakerId[0]|} }")]
    [InlineData("new() { By = {|ONR2003:new SpeakerId[] { }|} }")]
    [InlineData("new() { By = {|ONR2003:EquatableList<SpeakerId>.Empty|} }")]
    [InlineData("new() { By = {|ONR2003:default|} }")]
    [InlineData("new() { By = [new({|ONR2003:\"\"|})] }")]
    [InlineData("new() { By = [new SpeakerId({|ONR2003:\"  \"|})] }")]
    [InlineData("new() { By = [new SpeakerId({|ONR2003:string.Empty|})] }")]
    [InlineData("new() { By = [who, new({|ONR2003:\"\"|})] }")]
    [InlineData("new() { By = {|ONR2003:[.. Array.Empty<SpeakerId>()]|} }")]
    [InlineData("new() { Narrator = {|ONR2003:false|} }")]
    [InlineData("new() { By = known ? [who] : {|ONR2003:[]|} }")]
    [InlineData("known ? new() { By = [who] } : {|ONR2003:new()|}")]
    [InlineData("given ?? {|ONR2003:new()|}")]
    [InlineData("given switch { null => {|ONR2003:new Attribution()|}, _ => given }")]
    public Task Empty(string attribution) => Verify.Members($$"""
        Statement Make(SpeakerId who, bool known, Attribution? given) => new() { {{Head}} Attribution = {{attribution}} };
        """);

    [Theory]
    [InlineData("new() { By = [who] }")]
    [InlineData("new() { By = many }")]
    [InlineData("new() { By = [.. many] }")]
    [InlineData("new() { By = [], Document = new DocumentId(\"d1\") }")]
    [InlineData("new() { Narrator = true }")]
    [InlineData("new() { Narrator = known }")]
    [InlineData("new() { Witnessed = who }")]
    [InlineData("given ?? throw new InvalidOperationException()")]
    [InlineData("new Attribution() with { By = [who] }")]
    [InlineData("new() { By = many.Where(m => m != who).ToEquatableList() }")]
    [InlineData("true ? new() { By = [who] } : new()")]
    [InlineData("new() { By = known ? [who] : [], Document = known ? null : new DocumentId(\"d1\") }")]
    public Task Not_empty(string attribution) => Verify.Members($$"""
        Statement Make(SpeakerId who, EquatableList<SpeakerId> many, bool known, Attribution? given) => new() { {{Head}} Attribution = {{attribution}} };
        """);

    [Theory]
    [InlineData("Attribution none = new(); return Make({|ONR2003:none|});")]
    [InlineData("EquatableList<SpeakerId> by = []; return Make(new() { By = {|ONR2003:by|} });")]
    [InlineData("List<SpeakerId> by = new(); return Make(new() { By = {|ONR2003:by|}.ToEquatableList() });")]
    [InlineData("List<SpeakerId> by = new(); by.Add(who); return Make(new() { By = by.ToEquatableList() });")]
    [InlineData("List<SpeakerId> by = new(); Fill(by); return Make(new() { By = by.ToEquatableList() });")]
    [InlineData("string id = \"\"; return Make(new() { By = [new({|ONR2003:id|})] });")]
    [InlineData("string id = \"\"; if (known) id = \"blinken\"; return Make(new() { By = [new({|ONR2003:id|})] });")]
    [InlineData("string id = \"\"; if (known) id = \"blinken\"; else id = \"biden\"; return Make(new() { By = [new(id)] });")]
    [InlineData("string id; if (known) id = \"blinken\"; else id = \"\"; return Make(new() { By = [new({|ONR2003:id|})] });")]
    [InlineData("string id = \"\"; if (known) id = \"blinken\"; if (id == \"\") throw new Exception(); return Make(new() { By = [new(id)] });")]
    [InlineData("string id = \"\"; if (known) id = \"blinken\"; if (id.Length == 0) return null; return Make(new() { By = [new(id)] });")]
    [InlineData("string id = \"\"; if (known) id = \"blinken\"; if (string.IsNullOrEmpty(id)) id = \"biden\"; return Make(new() { By = [new(id)] });")]
    [InlineData("string id = \"\"; if (known) id = \"blinken\"; ArgumentException.ThrowIfNullOrEmpty(id); return Make(new() { By = [new(id)] });")]
    [InlineData("string id = \"\"; foreach (SpeakerId s in new[] { who }) id = s.Value; return Make(new() { By = [new(id)] });")]
    [InlineData("string id = \"\"; try { id = who.ToString(); } catch (Exception) { } return Make(new() { By = [new({|ONR2003:id|})] });")]
    [InlineData("string id = \"\"; try { id = who.ToString(); } catch (Exception) { throw; } return Make(new() { By = [new(id)] });")]
    [InlineData("string id = \"\"; try { } finally { id = who.ToString(); } return Make(new() { By = [new(id)] });")]
    [InlineData("string id = \"\"; switch (who.Value) { case \"a\": id = \"b\"; break; default: id = \"c\"; break; } return Make(new() { By = [new(id)] });")]
    [InlineData("string id = \"\"; switch (who.Value) { case \"a\": id = \"b\"; break; } return Make(new() { By = [new({|ONR2003:id|})] });")]
    [InlineData("(string text, string id) = (\"x\", \"\"); return Make(new() { By = [new({|ONR2003:id|})] });")]
    [InlineData("return ((Func<Statement>)(() => { string id = \"\"; if (known) id = \"a\"; return Make(new() { By = [new({|ONR2003:id|})] }); }))();")]
    public Task Followed(string body) => Verify.Members($$"""
        Statement? Build(SpeakerId who, bool known)
        {
            {{body}}
            static Statement Make(Attribution attribution) => new() { {{Head}} Attribution = attribution };
        }

        static void Fill(List<SpeakerId> by) { }
        """.Replace("Make({|ONR2003:none|})", "new() { " + Head + "Attribution = {|ONR2003:none|} }"));
}
