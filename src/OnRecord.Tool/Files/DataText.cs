using System.Text;

namespace OnRecord.Tool.Files;

/// <summary>The text of a file. What isn't UTF-8 is kept as U+FFFD, which the readers report at its place.</summary>
/// <param name="Text">Without a byte order mark.</param>
/// <param name="Bytes">As they are on the disk.</param>
internal sealed record DataText(string Text, byte[] Bytes)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static DataText Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        ReadOnlySpan<byte> content = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes;
        return new DataText(Encoding.UTF8.GetString(content), bytes);
    }
}
