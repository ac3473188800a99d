using System.Buffers;
using System.Text.Json;

namespace OnRecord.Serialization;

public static partial class RecordSerializer
{
    internal static byte[] ToJsonUtf8(SerializableRecord record)
    {
#if NET
        if (FastPath.IsOn)
        {
            JsonBuffer buffer = JsonBuffer.Take(null);
            new RecordWriter(buffer, isPublic: false).WriteRecord(record, withType: false);
            byte[] json = buffer.Written.ToArray();
            buffer.Dispose();
            return json;
        }
#endif
        ArrayWriter output = new();
        WriteCompletely(record, output);
        return output.ToArray();
    }

    internal static void Write(SerializableRecord record, IBufferWriter<byte> output)
    {
#if NET
        if (FastPath.IsOn)
        {
            JsonBuffer buffer = JsonBuffer.Take(output);
            new RecordWriter(buffer, isPublic: false).WriteRecord(record, withType: false);
            buffer.Dispose();
            return;
        }
#endif
        WriteCompletely(record, output);
    }

    private static void WriteCompletely(SerializableRecord record, IBufferWriter<byte> output)
    {
        using Utf8JsonWriter json = new(output, WriterOptions);
        record.WriteTo(json);
    }
}
