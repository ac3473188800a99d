using OnRecord.Analyzers.Tests.Code.Infrastructure;

namespace OnRecord.Analyzers.Tests.Code;

public sealed class PlaceholderAttributionTests
{
    private const string Types = """
        [Claim]
        public sealed class Quote
        {
            public Quote() { }
            public Quote(string text, string by = "n/a") { Text = text; By = by; }
            public string Text { get; set; } = "";
            [AttributedTo] public string By { get; set; } = "";
        }

        [Claim]
        public sealed record Remark(string Text, [property: AttributedTo] string By);

        public static class Names
        {
            public const string Filler = "TBD";
            public const string Desk = "City desk";
            public const string Unknown = nameof(Unknown);
        }

        """;

    [Theory]
    [InlineData("new Quote { By = {|ONR2004:\"TBD\"|} }")]
    [InlineData("new Quote { By = {|ONR2004:\" n/a \"|} }")]
    [InlineData("new Quote { By = {|ONR2004:\"Unknown\"|} }")]
    [InlineData("new Quote { By = {|ONR2004:\"...\"|} }")]
    [InlineData("new Quote { By = {|ONR2004:Names.Filler|} }")]
    [InlineData("new Quote { By = {|ONR2004:$\"{Names.Filler}\"|} }")]
    [InlineData("new Quote { By = {|ONR2004:$\"T{\"BD\"}\"|} }")]
    [InlineData("new Quote { By = {|ONR2004:\"n\" + '/' + \"a\"|} }")]
    [InlineData("new Quote { By = given ?? {|ONR2004:\"unknown\"|} }")]
    [InlineData("new Quote { By = string.IsNullOrEmpty(given) ? {|ONR2004:\"someone\"|} : given }")]
    [InlineData("new Quote(\"x\", {|ONR2004:\"someone\"|})")]
    [InlineData("new Quote(by: {|ONR2004:\"someone\"|}, text: \"x\")")]
    [InlineData("{|ONR2004:new Quote(\"x\")|}")]
    [InlineData("new Remark(\"x\", {|ONR2004:\"test\"|})")]
    [InlineData("new Remark(\"x\", By: {|ONR2003:\" \"|})")]
    public Task Placeholder(string value) => Verify.Unit(Types + $$"""
        class Desk
        {
            object Make(string? given) => {{value}};
        }
        """);

    [Theory]
    [InlineData("new Quote { By = \"City desk\" }")]
    [InlineData("new Quote { By = \"Sources\" }")]
    [InlineData("new Quote { By = \"Unknown Mortal Orchestra\" }")]
    [InlineData("new Quote { By = \"Testa\" }")]
    [InlineData("new Quote { By = \"X\" }")]
    [InlineData("new Quote { By = nameof(Names.Unknown) }")]
    [InlineData("new Quote { By = Names.Unknown }")]
    [InlineData("new Quote { By = Names.Desk }")]
    [InlineData("new Quote { By = $\"{given}\" }")]
    [InlineData("new Quote { Text = \"TBD\", By = \"Blinken\" }")]
    [InlineData("new Remark(\"unknown\", \"Blinken\")")]
    [InlineData("new { By = \"TBD\" }")]
    public Task Not_a_placeholder(string value) => Verify.Unit(Types + $$"""
        class Desk
        {
            object Make(string given) => {{value}};
        }
        """);

    [Theory]
    [InlineData("Kind = SpeakerKind.Person, Name = {|ONR2004:\"TBD\"|}")]
    [InlineData("Kind = SpeakerKind.Person, Name = {|ONR2003:\"\"|}")]
    [InlineData("Kind = SpeakerKind.Anonymous, Description = {|ONR2004:\"someone\"|}")]
    [InlineData("Kind = SpeakerKind.Person, Name = \"Blinken\", Description = \"unknown\"")]
    [InlineData("Kind = SpeakerKind.Person, Name = name")]
    [InlineData("Kind = SpeakerKind.Person, Name = name, Role = \"unknown\"")]
    [InlineData("Kind = SpeakerKind.Unidentified, Description = \"unknown\"")]
    [InlineData("Kind = SpeakerKind.Unidentified, Description = {|ONR2003:\"\"|}")]
    public Task Speaker(string members) => Verify.Members($$"""
        Speaker Make(string name) => new() { Id = new("x"), {{members}} };
        """);

    [Fact]
    public Task In_a_list_each_placeholder_is_reported() => Verify.Members("""
        Attribution Make() => new() { By = [new("blinken"), new({|ONR2004:"TBA"|}), new({|ONR2004:"?"|})] };
        """);
}
