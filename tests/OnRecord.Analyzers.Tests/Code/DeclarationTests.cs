using OnRecord.Analyzers.Tests.Code.Infrastructure;

namespace OnRecord.Analyzers.Tests.Code;

/// <summary>ONR2006 and ONR2009: claim types and their constructors.</summary>
public sealed class DeclarationTests
{
    [Theory]
    [InlineData("[SetsRequiredMembers] public {|ONR2006:Quote|}(string text) { Text = text; }")]
    [InlineData("[SetsRequiredMembers] public {|ONR2006:Quote|}(string text) => Text = text;")]
    [InlineData("[SetsRequiredMembers] public {|ONR2006:Quote|}() { Text = \"\"; By = null!; }")]
    [InlineData("[SetsRequiredMembers] public {|ONR2006:Quote|}() { Text = \"\"; By = \"\"; }")]
    [InlineData("[SetsRequiredMembers] public {|ONR2006:Quote|}(string by) { Text = \"\"; if (by.Length > 0) By = by; }")]
    [InlineData("[SetsRequiredMembers] public Quote(string by) { Text = \"\"; if (by.Length > 0) By = by; else throw new Exception(); }")]
    [InlineData("[SetsRequiredMembers] public Quote(string by) { Text = \"\"; By = by; }")]
    [InlineData("[SetsRequiredMembers] public Quote(string text, string by) => (Text, By) = (text, by);")]
    [InlineData("[SetsRequiredMembers] public Quote(string by) : this(\"\", by) { } [SetsRequiredMembers] public Quote(string text, string by) { Text = text; By = by; }")]
    [InlineData("[SetsRequiredMembers] public Quote() { Text = \"\"; Init(); } void Init() { By = \"b\"; }")]
    [InlineData("public Quote(string text) { Text = text; }")]
    public Task Constructors(string constructor) => Verify.Unit($$"""
        [Claim]
        public class Quote
        {
            {{constructor.Replace("[Sets", "[System.Diagnostics.CodeAnalysis.Sets")}}
            public required string Text { get; set; }
            [AttributedTo] public required string By { get; set; }
        }
        """);

    [Fact]
    public Task Once_and_not_again_where_it_is_called() => Verify.Unit("""
        [Claim]
        public record Quote
        {
            [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public {|ONR2006:Quote|}(string text) { Text = text; }
            public required string Text { get; init; }
            [AttributedTo] public required string By { get; init; }
            public static Quote Make() => new("x");
        }

        [Claim]
        [method: System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public record {|ONR2006:Remark|}(string Text)
        {
            [AttributedTo] public required string By { get; init; }
        }

        [Claim]
        [method: System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public record Comment(string Text, string who)
        {
            [AttributedTo] public required string By { get; init; } = who;
        }
        """);

    [Theory]
    [InlineData("[Claim] public class {|ONR2009:Quote|} { public string Text = \"\"; }")]
    [InlineData("[Claim] public record {|ONR2009:Quote|}(string Text);")]
    [InlineData("[Claim] public struct {|ONR2009:Quote|} { public string Text; }")]
    [InlineData("[ClaimAttribute] public class {|ONR2009:Quote|} { }")]
    [InlineData("[Claim] public partial class {|ONR2009:Quote|} { } public partial class Quote { }")]
    [InlineData("[Claim] public abstract class Base { } public class {|ONR2009:Quote|} : Base { }")]
    [InlineData("[Claim] public class {|ONR2009:Base|} { } public class Quote : Base { }")]
    [InlineData("[Claim] public class {|ONR2009:Quote|} { public Attribution Attribution = new(); }")]
    [InlineData("[Claim] public abstract class Base { } public class Quote : Base { [AttributedTo] public string By = \"b\"; }")]
    [InlineData("[Claim] public abstract class Base { [AttributedTo] public string By = \"b\"; } public class Quote : Base { }")]
    [InlineData("[Claim] public partial class Quote { } public partial class Quote { [AttributedTo] public string By = \"b\"; }")]
    [InlineData("[Claim] public class Quote { public Meta Meta = new(); } public class Meta { [AttributedTo] public string By = \"b\"; }")]
    [InlineData("[Claim] public record Quote(string Text, [property: AttributedTo] string By);")]
    [InlineData("public class Quote { public string Text = \"\"; }")]
    [InlineData("[My.Claim] public class Quote { } namespace My { public class ClaimAttribute : Attribute { } }")]
    public Task Types(string types) => Verify.Unit(types);
}
