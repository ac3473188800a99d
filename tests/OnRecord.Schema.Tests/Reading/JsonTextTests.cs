using System.Text;
using OnRecord.JsonTexts;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Tests.Reading;

/// <summary>The table of what is JSON, held against the reader that keeps places: that of schemas and of the checker.</summary>
public sealed class JsonTextTests
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Fact]
    public void It_takes_what_is_json()
    {
        string[] wrong = [.. JsonTextCase.All.Where(static row => IsTaken(JsonTextCase.Bytes(row.Text)) != row.IsJson).Select(static row => row.ToString())];
        Assert.True(wrong.Length == 0, string.Join("\n", wrong));
    }

    /// <summary>It is given characters; that bytes are UTF-8 is seen to where files are opened.</summary>
    private static bool IsTaken(byte[] json)
    {
        try
        {
            ReadDocument read = JsonReader.Read("case.json", Utf8.GetString(json), ReadingCatalog.Schema);
            return read is { IsWhole: true, Root: not null, Findings.Count: 0 };
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
