using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OnRecord.Tool.Reports;

/// <summary>JSON that is written as it comes about: what is complete goes out, and memory stays flat.</summary>
internal sealed class JsonText : IDisposable
{
    // Quotation marks and names stay readable; the text goes to files and terminals, and into no page.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly TextWriter _output;

    public JsonText(TextWriter output)
    {
        _output = output;
        Json = new Utf8JsonWriter(_buffer, Options);
    }

    /// <summary>Writes the next tokens.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Hands on what has been written.</summary>
    public void Flush()
    {
        Json.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }

    /// <summary>Hands on the rest, and ends the line.</summary>
    public void End()
    {
        Flush();
        _output.WriteLine();
    }

    /// <inheritdoc/>
    public void Dispose() => Json.Dispose();
}
