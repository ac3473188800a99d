namespace OnRecord.Tool.Output;

/// <summary>Texts of a width that can be read.</summary>
internal static class Paragraphs
{
    private const int Width = 100;

    /// <summary>Breaks a text at spaces.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="text">The text; line breaks count as spaces.</param>
    /// <param name="indent">How far each line is set in.</param>
    public static void Write(TextWriter output, string text, int indent = 0)
    {
        string margin = new(' ', indent);
        string line = margin;
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > indent && line.Length + word.Length > Width)
            {
                output.WriteLine(line.TrimEnd());
                line = margin;
            }

            line += word + " ";
        }

        output.WriteLine(line.TrimEnd());
    }
}
