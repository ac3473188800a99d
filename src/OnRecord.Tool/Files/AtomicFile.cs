namespace OnRecord.Tool.Files;

/// <summary>Writes a file whole or not at all: beside it first, then in its place. A full disk, a signal or a crash leaves the old one.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Where; through a link, what it leads to.</param>
    /// <param name="bytes">What it will hold.</param>
    /// <param name="expected">What it must hold until then; null where that does not matter.</param>
    /// <exception cref="IOException">It can't be written, or somebody else has changed it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, byte[] bytes, byte[]? expected = null)
    {
        FileInfo file = new(path);
        string target = (file.Exists ? file.ResolveLinkTarget(returnFinalTarget: true) : null)?.FullName ?? file.FullName;
        string beside = Path.Combine(Path.GetDirectoryName(target)!, "." + Path.GetFileName(target) + "." + Path.GetRandomFileName());
        try
        {
            WriteNew(beside, bytes);

            if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            if (expected is not null && !File.ReadAllBytes(target).AsSpan().SequenceEqual(expected)) throw new IOException("somebody else has changed it meanwhile. It was left as it is.");
            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static void WriteNew(string path, byte[] bytes)
    {
        try
        {
            using FileStream stream = new(path, FileMode.CreateNew, FileAccess.Write);
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }
        catch (ArgumentOutOfRangeException)
        {
            // So the framework reports a file that has come to the user's limit.
            throw new IOException("there is no room for it.");
        }
    }
}
