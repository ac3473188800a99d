using System.Text;
using CsCheck;
using OnRecord.Yaml;

namespace OnRecord.Tests.Yaml;

public sealed class YamlRoundTripTests
{
    [Fact]
    public void Json_comes_back_from_yaml_byte_for_byte() => RandomJson.Utf8.Sample(
        static json =>
        {
            string yaml = JsonToYaml.Convert(json);
            YamlJson back = YamlToJson.Convert(yaml);
            Assert.True(back.IsWhole, yaml);
            Assert.Empty(back.Errors);
            Assert.Equal(Encoding.UTF8.GetString(json), Encoding.UTF8.GetString(back.Utf8Json));
        },
        iter: 20_000);

    [Fact]
    public void Yaml_is_written_in_blocks()
    {
        const string Json = """
            {"speakers":[{"id":"a","aliases":["x","no"],"none":[],"empty":{},"rows":[[1,2],[{"a":1,"b":2}],[]]},{"id":"12","text":"one\n two\n\nthree\n","b":true}],
             "z":null,"$type":"X","date":"2022-03-17","quote":"We are \"#1\"","plain":"it's \"so\"","cut":"We are #1","lines":"one\ntwo","spaces":" a\n b"}
            """;
        const string Expected = """
            speakers:
              - id: a
                aliases:
                  - x
                  - "no"
                none: []
                empty: {}
                rows:
                  - - 1
                    - 2
                  - - a: 1
                      b: 2
                  - []
              - id: "12"
                text: |
                  one
                   two

                  three
                b: true
            z: null
            $type: X
            date: 2022-03-17
            quote: We are "#1"
            plain: it's "so"
            cut: "We are #1"
            lines: |-
              one
              two
            spaces: " a\n b"

            """;
        Assert.Equal(Expected, JsonToYaml.Convert(Encoding.UTF8.GetBytes(Json)));
    }

    [Theory]
    [InlineData("a: 0x1F", """{"a":31}""")]
    [InlineData("a: +1.50", """{"a":1.50}""")]
    [InlineData("a: .5", """{"a":0.5}""")]
    [InlineData("a: 007", """{"a":7}""")]
    [InlineData("a: -.inf", """{"a":1e999}""")]
    [InlineData("a: .nan", """{"a":1e999}""")]
    [InlineData("a: 0xFFFFFFFFFFFFFFFFF", """{"a":1e999}""")]
    [InlineData("a: no\nb: True\nc: ~\nd:", """{"a":"no","b":true,"c":null,"d":null}""")]
    [InlineData("x: &x {a: 1}\ny: {<<: *x, b: [*x]}", """{"x":{"a":1},"y":{"b":[{"a":1}],"a":1}}""")]
    [InlineData("a: 1\na: 2", """{"a":1}""")]
    [InlineData("", "")]
    public void Yaml_becomes_json(string yaml, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(YamlToJson.Convert(yaml).Utf8Json));
}
