using System.Text;
using System.Text.Json;
using Features;
using OnRecord.News;
using OnRecord.Serialization.Tests.Making;

namespace OnRecord.Serialization.Tests.Reading;

/// <summary>
/// The reader in front and the complete one, on texts that are valid, nearly valid and not valid at all: the same verdict,
/// the same record, the same errors, and the verdict without a record. <c>ONRECORD_FUZZ=1000000</c> in the environment sets how many; each run of that kind has another seed.
/// </summary>
public sealed class DifferentialTests
{
    private const int Default = 200_000;

    private static readonly int? Asked = int.TryParse(Environment.GetEnvironmentVariable("ONRECORD_FUZZ"), out int count) ? count : null;

    private delegate bool TryParse<T>(ReadOnlySpan<byte> json, out T? value, out ValidationResult result);

    private delegate bool Judge(ReadOnlySpan<byte> json);

    [Fact]
    public void Statements() => Compare<Statement>(static records => records.Statement(), Statement.TryParseJson, Statement.IsValidJson);

    [Fact]
    public void Records_of_every_feature() => Compare<Everything>(static records => records.Everything(), Everything.TryParseJson, Everything.IsValidJson);

    private static void Compare<T>(Func<RandomRecords, T> make, TryParse<T> tryParse, Judge isValidJson)
        where T : SchemaRecord
    {
        int seed = Asked is null ? 1 : Environment.TickCount;
        Random random = new(seed);
        Mutations mutations = new(random);
        RandomRecords records = new(seed);
        byte[][] originals = [.. Enumerable.Range(0, 200).Select(_ => make(records).ToJsonUtf8())];
        int accepted = 0;
        for (int i = 0; i < (Asked ?? Default) / 2; i++)
        {
            byte[] json = mutations.Mutate(originals[random.Next(originals.Length)]);
            bool isValid = tryParse(json, out T? value, out ValidationResult result);
            if (isValid) accepted++;

            // With a space in it, the text is nothing for the reader in front.
            if (json.Length == 0 || json[0] != '{') continue;
            byte[] spaced = [(byte)'{', (byte)' ', .. json.AsSpan(1)];
            bool isReallyValid = tryParse(spaced, out T? expected, out ValidationResult complete);
            string context = "seed " + seed + ": " + Encoding.UTF8.GetString(json);
            Assert.True(isValid == isReallyValid, context + "\n" + complete);
            Assert.True(Equals(value, expected), context);
            Assert.True(isValid == isValidJson(json), context);
            Assert.Equal(complete.Errors.Select(Show), result.Errors.Select(Show));
            Assert.Equal(complete.Warnings.Select(Show), result.Warnings.Select(Show));
            if (isValid) Assert.True(IsJson(json), context);
        }

        Assert.True(accepted > (Asked ?? Default) / 100, "Too few texts were valid to say anything: " + accepted);
    }

    private static string Show(ValidationError error) => error.Path + " " + error.RuleId + " " + error.Message;

    private static bool IsJson(byte[] json)
    {
        Utf8JsonReader reader = new(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) reader.GetString();
            }

            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
