namespace OnRecord.Tool.Files;

/// <summary>Texts that are built into the tool.</summary>
internal static class EmbeddedText
{
    /// <summary>The text under a name; null where there is none.</summary>
    public static string? Find(string name)
    {
        using Stream? stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name);
        if (stream is null) return null;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The text under a name that is known to be there.</summary>
    public static string Read(string name) => Find(name) ?? throw new InvalidOperationException("The tool was built without " + name + ".");
}
