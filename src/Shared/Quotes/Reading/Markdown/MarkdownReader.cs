namespace OnRecord.Quotes;

/// <summary>Reads the words of a Markdown page as they are seen once it is rendered.</summary>
internal static class MarkdownReader
{
    /// <summary>The readable text; blocks are parted by an empty line.</summary>
    public static MappedText Read(string text)
    {
        var blocks = new MarkdownBlocks(text);
        blocks.Read();

        var readable = new MappedText.Builder(text.Length);
        foreach (MarkdownLeaf leaf in blocks.Leaves)
        {
            if (leaf.Text.Text.Length == 0) continue;
            readable.Append("\n\n", leaf.Text.SourceStart(0), 0);
            readable.Copy(View(leaf, blocks.References), leaf.Text);
        }
        return readable.Build();
    }

    private static MappedText View(MarkdownLeaf leaf, HashSet<string> references) => leaf.Kind switch
    {
        MarkdownLeafKind.Code => MappedText.Identity(leaf.Text.Text),
        MarkdownLeafKind.Html => HtmlReader.Read(leaf.Text.Text),
        _ => MarkdownInlines.Read(leaf.Text.Text, references),
    };
}

/// <summary>What a block without blocks in it holds.</summary>
internal enum MarkdownLeafKind
{
    /// <summary>Words with inline markup: a paragraph, a heading, a cell.</summary>
    Prose,

    /// <summary>Code, which has none.</summary>
    Code,

    /// <summary>HTML.</summary>
    Html,
}

/// <summary>A block without blocks in it: its lines, without what marks the blocks around it.</summary>
internal readonly record struct MarkdownLeaf(MarkdownLeafKind Kind, MappedText Text);
