using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Validation;
using OnRecord.Yaml;

namespace OnRecord.Serialization;

/// <summary>What the Parse and TryParse methods of all records do.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class RecordSerializer
{
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = 64 };

    /// <summary>Typographic quotes stay readable. Not for embedding in HTML: there, escape as for any text.</summary>
    internal static JsonWriterOptions WriterOptions => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads from UTF-8 JSON; a byte order mark is skipped.</summary>
    public static bool TryParseJson<T>(RecordConverter<T> converter, ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out T? value, out ValidationResult result, IEnumerable<Dossier>? included = null)
        where T : SchemaRecord => TryParseContent(converter, WithoutMark(utf8Json), out value, out result, included);

    /// <summary>Reads from UTF-8 JSON that has no byte order mark.</summary>
    internal static bool TryParseContent<T>(RecordConverter<T> converter, ReadOnlySpan<byte> content, [NotNullWhen(true)] out T? value, out ValidationResult result, IEnumerable<Dossier>? included = null)
        where T : SchemaRecord
    {
        value = Read(converter, content, out RecordChecks checks);
        result = Conclude(value, checks, checks.Count > 0 ? new JsonTextMap(content.ToArray()) : null, included);
        if (!result.IsValid) value = null;
        return value is not null;
    }

    /// <summary>Whether UTF-8 JSON is a valid record.</summary>
    public static bool IsValidJson<T>(RecordConverter<T> converter, ReadOnlySpan<byte> utf8Json)
        where T : SchemaRecord
    {
        if (typeof(Dossier).IsAssignableFrom(typeof(T))) return TryParseJson(converter, utf8Json, out _, out _);
        ReadOnlySpan<byte> content = WithoutMark(utf8Json);
#if NET
        if (FastPath.IsOn)
        {
            InOrderReader json = new(content);
            converter.SkipValid(ref json);
            if (json.Finish()) return true;
        }
#endif
        T? value = ReadCompletely(converter, content, out RecordChecks checks);
        return Conclude(value, checks, null, null).IsValid;
    }

    /// <summary>Reads from JSON.</summary>
    public static bool TryParseJson<T>(RecordConverter<T> converter, string json, [NotNullWhen(true)] out T? value, out ValidationResult result, IEnumerable<Dossier>? included = null)
        where T : SchemaRecord => TryParseJson(converter, Encoding.UTF8.GetBytes(json), out value, out result, included);

    /// <summary>Reads from YAML.</summary>
    public static bool TryParseYaml<T>(RecordConverter<T> converter, string yaml, [NotNullWhen(true)] out T? value, out ValidationResult result, IEnumerable<Dossier>? included = null)
        where T : SchemaRecord
    {
        using YamlJson json = YamlToJson.Convert(yaml);
        RecordChecks checks = default;
        // Of a text that breaks off, what is missing is no second mistake.
        value = json.IsWhole ? Read(converter, json.Utf8Json, out checks) : null;
        // What stands where the text itself was misread is not what its author meant.
        checks.RemoveAll(0, error => json.IsMisread(PathNode.ToPointer(error.Path), error.Offset));
        foreach (PendingError error in json.Errors) checks.Add(error);
        result = Conclude(value, checks, json, included);
        if (!result.IsValid) value = null;
        return value is not null;
    }

    /// <summary>Reads from UTF-8 JSON, or throws.</summary>
    public static T ParseJson<T>(RecordConverter<T> converter, ReadOnlySpan<byte> utf8Json, IEnumerable<Dossier>? included = null)
        where T : SchemaRecord => TryParseJson(converter, utf8Json, out T? value, out ValidationResult result, included) ? value : throw new RecordFormatException(result);

    /// <summary>Reads from JSON, or throws.</summary>
    public static T ParseJson<T>(RecordConverter<T> converter, string json, IEnumerable<Dossier>? included = null)
        where T : SchemaRecord => TryParseJson(converter, json, out T? value, out ValidationResult result, included) ? value : throw new RecordFormatException(result);

    /// <summary>Reads from YAML, or throws.</summary>
    public static T ParseYaml<T>(RecordConverter<T> converter, string yaml, IEnumerable<Dossier>? included = null)
        where T : SchemaRecord => TryParseYaml(converter, yaml, out T? value, out ValidationResult result, included) ? value : throw new RecordFormatException(result);

    internal static string ToYaml(byte[] utf8Json) => JsonToYaml.Convert(utf8Json);

    internal static ValidationResult Conclude<T>(T? value, RecordChecks checks, ITextMap? text, IEnumerable<Dossier>? included)
        where T : SchemaRecord => value is Dossier dossier
            ? DossierChecks.Run(dossier, included ?? [], checks, text)
            : checks.ToResult(ValidationLevel.Record, text);

    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? utf8.Slice("\uFEFF"u8.Length) : utf8;

    private static T? Read<T>(RecordConverter<T> converter, ReadOnlySpan<byte> content, out RecordChecks checks)
        where T : SchemaRecord
    {
#if NET
        if (FastPath.IsOn && TryReadInOrder(converter, content, out T? inOrder, out checks)) return inOrder;
#endif
        return ReadCompletely(converter, content, out checks);
    }

    private static T? ReadCompletely<T>(RecordConverter<T> converter, ReadOnlySpan<byte> content, out RecordChecks checks)
        where T : SchemaRecord
    {
        RecordReader reader = new(new Utf8JsonReader(content, ReaderOptions), converter.NewStates());
        T? value = null;
        try
        {
            reader.Json.Read();
            value = converter.ReadRecord(ref reader);
            reader.Json.Read(); // Throws where something follows.
        }
        catch (JsonException e)
        {
            // After a mistake in the text itself the rest may be something else than was meant: mend that first.
            value = null;
            reader.Checks = default;
            reader.Checks.Add(JsonProblem.ToError(e, content));
        }

        checks = reader.Checks;
        return value;
    }

#if NET
    /// <summary>Reads a valid record with its fields in order. Where it is neither, nothing has been said about it yet.</summary>
    private static bool TryReadInOrder<T>(RecordConverter<T> converter, ReadOnlySpan<byte> content, [NotNullWhen(true)] out T? value, out RecordChecks checks)
        where T : SchemaRecord
    {
        InOrderReader json = new(content);
        value = converter.ReadInOrder(ref json);
        checks = new RecordChecks { States = converter.NewStates() };
        if (!json.Finish() || value is null) return false;
        checks.Check(value, 0);
        return checks.Count == 0;
    }
#endif
}
