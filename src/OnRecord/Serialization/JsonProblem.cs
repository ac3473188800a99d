using System.Text.Json;
using OnRecord.Validation;

namespace OnRecord.Serialization;

/// <summary>What Utf8JsonReader says of a text that is no JSON, as an error.</summary>
internal static class JsonProblem
{
    public static PendingError ToError(JsonException problem, ReadOnlySpan<byte> utf8Json)
    {
        string message = problem.Message;
        int place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        bool isTooDeep = message.Contains("maximum configured depth");
        string id = isTooDeep ? ErrorIds.Limit : ErrorIds.Syntax;
        return new PendingError(
            null,
            id,
            id,
            isTooDeep ? Messages.TooDeep(64) : "The text is no valid JSON. " + (place < 0 ? message : message.Substring(0, place)),
            ValidationSeverity.Error,
            ErrorKind.Shape)
        {
            Offset = OffsetOf(problem, utf8Json),
        };
    }

    private static long OffsetOf(JsonException problem, ReadOnlySpan<byte> utf8Json)
    {
        int lineStart = 0;
        for (long line = problem.LineNumber ?? 0; line > 0; line--)
        {
            int length = utf8Json.Slice(lineStart).IndexOf((byte)'\n');
            if (length < 0) break;
            lineStart += length + 1;
        }

        return Math.Min(lineStart + (problem.BytePositionInLine ?? 0), utf8Json.Length);
    }
}
