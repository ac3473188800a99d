using OnRecord.Analyzers.Tests.Code.Infrastructure;

namespace OnRecord.Analyzers.Tests.Code;

/// <summary>ONR2007 and ONR2010: claims that nobody has validated.</summary>
public sealed class ValidationTests
{
    [Theory]
    [InlineData("return {|ONR2007:JsonSerializer.Deserialize<Quote>(json)|};")]
    [InlineData("return {|ONR2007:JsonSerializer.Deserialize(json, typeof(Quote))|};")]
    [InlineData("return {|ONR2007:JsonSerializer.Deserialize<List<Quote>>(json)|};")]
    [InlineData("return {|ONR2007:JsonSerializer.Deserialize<Quote[]>(json)|};")]
    [InlineData("return {|ONR2007:JsonSerializer.Deserialize<Dictionary<string, Quote>>(json)|};")]
    [InlineData("return {|ONR2007:Activator.CreateInstance<Quote>()|};")]
    [InlineData("return {|ONR2007:Activator.CreateInstance(typeof(Quote))|};")]
    [InlineData("return {|ONR2007:System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(Quote))|};")]
    [InlineData("return {|ONR2007:default(Tweet)|};")]
    [InlineData("Tweet t = {|ONR2007:default|}; return t;")]
    [InlineData("Quote? q = {|ONR2007:JsonSerializer.Deserialize<Quote>(json)|}; return q;")]
    [InlineData("Quote? q = {|ONR2007:JsonSerializer.Deserialize<Quote>(json)|}; if (q is null) throw new Exception(); return q;")]
    [InlineData("return JsonSerializer.Deserialize<Parsed>(json);")]
    [InlineData("return {|ONR2007:JsonSerializer.Deserialize<Parsed>(json, new JsonSerializerOptions { Converters = { new Loose() } })|};")]
    [InlineData("var options = new JsonSerializerOptions(); options.Converters.Add(new Loose()); return {|ONR2007:JsonSerializer.Deserialize<Parsed>(json, options)|};")]
    [InlineData("var options = new JsonSerializerOptions { WriteIndented = true }; return JsonSerializer.Deserialize<Parsed>(json, options);")]
    [InlineData("Quote? q = JsonSerializer.Deserialize<Quote>(json); if (!Validate(q!).IsValid) throw new Exception(); return q;")]
    [InlineData("Quote? q = JsonSerializer.Deserialize<Quote>(json); if (q is null || !Validate(q).IsValid) throw new Exception(); return q;")]
    [InlineData("var list = JsonSerializer.Deserialize<List<Quote>>(json)!; foreach (Quote q in list) { if (!Validate(q).IsValid) throw new Exception(); } return list;")]
    [InlineData("return Validate(JsonSerializer.Deserialize<Quote>(json)!);")]
    [InlineData("Quote q = Activator.CreateInstance<Quote>(); q.By = json; return q;")]
    [InlineData("return JsonSerializer.Deserialize<Text>(json);")]
    [InlineData("return new Tweet[3];")]
    [InlineData("return tweet.Equals(default(Tweet));")]
    [InlineData("Tweet? none = default; return none;")]
    public Task Made(string body) => Verify.Unit("using System.Text.Json;\n" + HandWritten.Types + $$"""
        [Claim, System.Text.Json.Serialization.JsonConverter(typeof(ParsedConverter))]
        public sealed class Parsed { [AttributedTo] public string? By { get; init; } }

        public abstract class ParsedConverter : System.Text.Json.Serialization.JsonConverter<Parsed> { }

        public class Loose : System.Text.Json.Serialization.JsonConverter<Parsed>
        {
            public override Parsed? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => null;
            public override void Write(Utf8JsonWriter writer, Parsed value, JsonSerializerOptions options) { }
        }

        class Text { public string By = ""; }

        class Desk
        {
            object? Read(string json, Tweet tweet)
            {
                {{body}}
            }

            ValidationResult Validate(Quote quote) => new([]);

            bool TryFind(out Tweet tweet)
            {
                tweet = default;
                return false;
            }
        }
        """);

    [Theory]
    [InlineData("where T : Quote, new()", "{|ONR2007:new T()|}")]
    [InlineData("where T : Quote, new()", "{|ONR2007:new T { Text = \"x\" }|}")]
    [InlineData("where T : Quote, new()", "new T { By = \"x\" }")]
    [InlineData("where T : Quote, new()", "new T { SpeakerName = \"x\" }")]
    [InlineData("where T : new()", "new T()")]
    [InlineData("where T : List<string>, new()", "new T()")]
    public Task Type_parameters(string constraint, string value) => Verify.Unit(HandWritten.Types + $$"""
        class Desk
        {
            T Make<T>() {{constraint}} => {{value}};
        }
        """);

    [Theory]
    [InlineData("{|ONR2010:s.Validate()|};")]
    [InlineData("var r = {|ONR2010:s.Validate()|};")]
    [InlineData("{|ONR2010:Check(s)|};")]
    [InlineData("await {|ONR2010:CheckAsync(s)|};")]
    [InlineData("await {|ONR2010:CheckAsync(s)|}.ConfigureAwait(false);")]
    [InlineData("{|ONR2010:Statement.TryValidate(s, out var valid)|};")]
    [InlineData("{|ONR2010:Statement.TryValidate(s, out var valid)|}; Console.WriteLine(valid);")]
    [InlineData("{|ONR2010:Statement.TryParseJson(json, out _, out _)|};")]
    [InlineData("{|ONR2010:Statement.TryParseJson(json, out var p, out _)|}; Console.WriteLine(p);")]
    [InlineData("_ = s.Validate();")]
    [InlineData("if (!s.Validate().IsValid) return;")]
    [InlineData("var r = s.Validate(); if (!r.IsValid) return;")]
    [InlineData("Statement.TryParseJson(json, out var p, out var r); if (!r.IsValid) return;")]
    [InlineData("Statement.TryParseJson(json, out var p, out _); if (p is null) return;")]
    [InlineData("if (Statement.TryValidate(s, out var valid)) Console.WriteLine(valid);")]
    [InlineData("bool ok = Statement.TryValidate(s, out var valid); Console.WriteLine(ok);")]
    [InlineData("int.TryParse(\"1\", out int n);")]
    [InlineData("Other.Validate(s);")]
    public Task Dropped(string body) => Verify.Unit($$"""
        static class Other { public static void Validate(object o) { } }

        class Desk
        {
            async Task Run(Statement s, byte[] json)
            {
                {{body}}
                await Task.Yield();
            }

            static ValidationResult Check(Statement s) => new([]);

            static Task<ValidationResult> CheckAsync(Statement s) => Task.FromResult(Check(s));
        }
        """);

    [Theory]
    [InlineData("[Publishes] void Publish({|ONR2010:Statement|} s) { }")]
    [InlineData("void Publish([Publishes] {|ONR2010:Statement|} s, Statement before) { }")]
    [InlineData("[Publishes] void Publish({|ONR2010:List<Statement>|} s, int times) { }")]
    [InlineData("[Publishes] void Publish(params {|ONR2010:Statement[]|} s) { }")]
    [InlineData("[Publishes] void Publish({|ONR2010:Statement?|} s) { }")]
    [InlineData("[Publishes] void Publish<T>({|ONR2010:T|} s) where T : Claim { }")]
    [InlineData("void Run() { [Publishes] void Publish({|ONR2010:Statement|} s) { } Publish(null!); }")]
    [InlineData("[Publishes] void Publish(Valid<Statement> s) { }")]
    [InlineData("[Publishes] void Publish(IEnumerable<Valid<Statement>> s) { }")]
    [InlineData("[Publishes] void Publish(string text) { }")]
    [InlineData("void Keep(Statement s) { }")]
    public Task Publishing(string member) => Verify.Members(member);
}
