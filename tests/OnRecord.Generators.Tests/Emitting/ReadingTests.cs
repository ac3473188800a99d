namespace OnRecord.Generators.Tests.Emitting;

/// <summary>Emitted readers: what they take and what they refuse, with all errors at their paths.</summary>
public class ReadingTests
{
    private const string Ok = """ "id":"t1","text":"x","by":"clerk","source":"f1","directness":"indirect" """;

    public static TheoryData<string, string> Testimonies => new()
    {
        { "{" + Ok + "}", "" },
        { "{" + Ok + ",\"$type\":\"Testimony\"}", "" },
        { "{" + Ok + ",\"$type\":\"Filing\"}", "/$type ONR3019 Error" },
        { "{" + Ok + ",\"quote\":null}", "" },
        { "{" + Ok + ",\"txt\":\"y\"}", "/txt ONR3005 Error" },
        { "{" + Ok.Replace("text", "txt") + "}", "/txt ONR3005 Error" },
        { "{" + Ok.Replace("text", "words") + "}", "/text ONR3006 Error\n/words ONR3005 Error" },
        { "{" + Ok + ",\"text\":\"y\"}", "/text ONR3003 Error" },
        { "{" + Ok.Replace("\"x\"", "\"\"") + "}", "/text ONR3009 Error" },
        { "{" + Ok.Replace("\"x\"", "12") + "}", "/text ONR3007 Error" },
        { "{" + Ok.Replace("\"x\"", "null") + "}", "/text ONR3006 Error" },
        { "{" + Ok.Replace("\"x\"", "[{\"a\":1}]") + "}", "/text ONR3007 Error" },
        { "{" + Ok.Replace("\"x\"", "\"\\ud800\"") + "}", "/text ONR3001 Error" },
        { "{" + Ok.Replace("\"indirect\"", "\"indirct\"") + "}", "/directness ONR3010 Error" },
        { "{" + Ok.Replace("\"indirect\"", "\"direct\"") + "}", " direct-needs-quote Error" },
        { "{" + Ok + ",\"quote\":[\"a\"]}", " direct-needs-quote Error" },
        { "{" + Ok + ",\"quote\":[]}", "/quote ONR3009 Error" },
        { "{" + Ok + ",\"quote\":[null]}", "/quote/0 ONR3007 Error" },
        { "{" + Ok + ",\"quote\":[\"a\",1,{}]}", "/quote/1 ONR3007 Error\n/quote/2 ONR3007 Error" },
        { "{" + Ok + ",\"quote\":\"a\"}", "/quote ONR3007 Error" },
        { "{\"id\":\"t1\"}", "/text ONR3006 Error\n/by ONR3101 Error\n/source ONR3006 Error\n/directness ONR3006 Error" },
        { "{" + Ok.Replace("\"clerk\"", "\"Clerk!\"") + "}", "/by ONR3009 Error" },
        { "{" + Ok.Replace("\"f1\"", "\"\"") + "}", "/source ONR3009 Error" },
        { "{" + Ok + ",\"\\ud800\":1}", " ONR3001 Error" },
        { "{" + Ok + ",\"te\\u0078t\":\"y\"}", "/text ONR3003 Error" },
        { "[]", " ONR3007 Error" },
        { "null", " ONR3007 Error" },
        { "\"x\"", " ONR3007 Error" },
        { "", " ONR3001 Error" },
        { "{", " ONR3001 Error" },
        { "{" + Ok + "} x", " ONR3001 Error" },
        { "{" + Ok + ",}", " ONR3001 Error" },
        { "{/* */" + Ok + "}", " ONR3001 Error" },
        { "\uFEFF{" + Ok + "}", "" },
        { "{\"a\":" + new string('[', 100) + new string(']', 100) + "}", " ONR3002 Error" },
        { new string('[', 30000), " ONR3002 Error" },
        { "\0\0\0", " ONR3001 Error" },
    };

    [Fact]
    public void Takes_and_refuses()
    {
        string cases = string.Join(",\n", Testimonies.Select(static row => "(" + Literal((string)row[0]) + ", " + Literal((string)row[1]) + ")"));
        string problems = CourtDesk.Run(
            $$"""
            StringBuilder problems = new();
            foreach ((string json, string expected) in new[] { {{cases}} })
            {
                bool isValid = Testimony.TryParseJson(json, out Testimony? value, out ValidationResult result);
                string actual = Show(result);
                if (actual != expected || isValid != (expected.Length == 0) || isValid != (value is not null)) problems.Append(json.Length > 200 ? json[..200] : json).Append("\n  expected ").Append(expected).Append("\n  but was  ").Append(actual).Append('\n');
            }

            return problems.ToString();
            """);
        Assert.True(problems.Length == 0, problems);
    }

    [Fact]
    public void Says_where_and_what_was_meant()
    {
        string message = CourtDesk.Run(
            """
            Testimony.TryParseJson("{\n  \"id\": \"t1\", \"txt\": \"x\",\n  \"text\": \"x\", \"by\": \"clerk\", \"source\": \"f1\", \"directness\": \"indirct\"\n}", out _, out ValidationResult result);
            return result.ToString();
            """);
        Assert.Equal(
            """
            (2,15): error ONR3005: 'txt' is no field of Testimony. Did you mean 'text'? (at /txt)
            (3,61): error ONR3010: The value must be one of 'direct', 'indirect', 'mixed'. Did you mean 'indirect'? (at /directness)
            """.ReplaceLineEndings("\n"),
            message);
    }

    [Fact]
    public void Parse_throws_with_all_errors()
    {
        string count = CourtDesk.Run(
            """
            try { Testimony.ParseJson("{\"id\":\"t1\"}"u8); return "parsed"; }
            catch (RecordFormatException e) { return e.Errors.Count.ToString(); }
            """);
        Assert.Equal("4", count);
    }

    private static string Literal(string text) => Generators.Planning.CSharp.CSharpText.Literal(text);
}
