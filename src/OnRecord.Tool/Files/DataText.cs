using System.Text;

namespace OnRecord.Tool.Files;

/// <summary>The text of a file. What isn't UTF-8 is kept as U+FFFD.</summary>
/// <param name="Text">Without a byte order mark.</param>
/// <param name="Bytes">As they are on the disk.</param>
internal sealed record DataText(string Text, byte[] Bytes)
{
    private const int Attempts = 3;

    /// <summary>Where the first character that is no UTF-8 stands in the text; -1 where all is well.</summary>
    public int FirstInvalid => Utf8Text.FirstInvalid(Content(Bytes));

    /// <summary>Reads a file, whole: one that changes meanwhile is read again.</summary>
    /// <exception cref="IOException">It can't be read, or keeps changing.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static DataText Read(string path) => Read(path, ReadFile);

    /// <summary>The same, with another way to get a file's bytes.</summary>
    public static DataText Read(string path, Func<string, byte[]> readBytes)
    {
        FileInfo file = new(path);
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            (long length, DateTime written) = Stamp(file);
            byte[] bytes = Read(file, readBytes);
            if (Stamp(file) == (bytes.LongLength, written) && length == bytes.LongLength) return new DataText(Encoding.UTF8.GetString(Content(bytes)), bytes);
        }

        throw new IOException("it changed while it was read. Try again when nobody writes to it.");
    }

    private static byte[] Read(FileInfo file, Func<string, byte[]> readBytes)
    {
        try
        {
            return readBytes(file.FullName);
        }
        catch (FileNotFoundException) when (file.LinkTarget is not null)
        {
            throw new FileNotFoundException("it is a link to '" + file.LinkTarget + "', which is not there.");
        }
    }

    /// <summary>A pipe gives what it has only once, and nobody can tell whether that was all.</summary>
    private static byte[] ReadFile(string path)
    {
        using (FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0))
        {
            if (!stream.CanSeek) throw new IOException("it is no regular file, but a pipe or a device. Write it to a file first; or, if it is NDJSON, check each record alone: onrecord check - < FILE.");
        }

        return File.ReadAllBytes(path);
    }

    private static (long Length, DateTime Written) Stamp(FileInfo file)
    {
        file.Refresh();
        FileSystemInfo real = file.ResolveLinkTarget(returnFinalTarget: true) ?? file;

        // The link that a shell makes for a pipe leads to nothing that has a name.
        return real.Exists ? (((FileInfo)real).Length, real.LastWriteTimeUtc) : default;
    }

    private static ReadOnlySpan<byte> Content(byte[] bytes) => bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes;
}
