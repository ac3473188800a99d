namespace OnRecord.Quotes;

/// <summary>Reads the words of an HTML page as they are seen: without tags, comments, scripts and styles, entities decoded.</summary>
internal sealed class HtmlReader
{
    private static readonly char[] s_special = ['<', '&', '\n', '\r', '\f'];

    private readonly string _text;
    private readonly MappedText.Builder _readable;
    private int _templates;
    private int _preformatted;

    private HtmlReader(string text)
    {
        _text = text;
        _readable = new MappedText.Builder(text.Length);
    }

    /// <summary>The readable text; blocks are parted by an empty line.</summary>
    public static MappedText Read(string text)
    {
        var reader = new HtmlReader(text);
        reader.ReadMarkup();
        return reader._readable.Build();
    }

    private void ReadMarkup()
    {
        for (int i = 0; i < _text.Length;)
        {
            if (_text[i] != '<')
            {
                int next = _text.IndexOf('<', i);
                int end = next < 0 ? _text.Length : next;
                ReadText(i, end);
                i = end;
                continue;
            }
            switch (HtmlMarkup.Read(_text, i, out int after, out string name))
            {
                case HtmlMarkup.Kind.Text:
                    ReadText(i, after);
                    break;
                case HtmlMarkup.Kind.StartTag:
                    after = StartElement(name, i, after);
                    break;
                case HtmlMarkup.Kind.EndTag:
                    EndElement(name, i, after);
                    break;
                default:
                    break;
            }
            i = after;
        }
    }

    private int StartElement(string name, int start, int end)
    {
        Break(name, start, end);
        if (HtmlElements.IsTemplate(name)) _templates++;
        if (HtmlElements.IsPreformatted(name)) _preformatted++;
        if (HtmlElements.IsUnread(name)) return HtmlMarkup.FindEndTag(_text, end, name);
        if (!HtmlElements.IsTagless(name)) return end;
        int contentEnd = HtmlMarkup.FindEndTag(_text, end, name);
        ReadText(end, contentEnd);
        return contentEnd;
    }

    private void EndElement(string name, int start, int end)
    {
        if (HtmlElements.IsTemplate(name)) _templates = Math.Max(0, _templates - 1);
        if (HtmlElements.IsPreformatted(name)) _preformatted = Math.Max(0, _preformatted - 1);
        Break(name, start, end);
    }

    private void Break(string name, int start, int end)
    {
        if (_templates > 0) return;
        if (HtmlElements.IsBlock(name)) _readable.Append("\n\n", start, 0);
        else if (HtmlElements.IsLineBreak(name)) _readable.Append('\n', start, end - start);
    }

    /// <summary>Copies text: a line end is no more than a space, but in preformatted text.</summary>
    private void ReadText(int start, int end)
    {
        if (_templates > 0) return;
        for (int i = start; i < end;)
        {
            int special = _text.IndexOfAny(s_special, i, end - i);
            int plainEnd = special < 0 ? end : special == i ? i + 1 : special;
            if (special != i)
            {
                _readable.Copy(_text, i, plainEnd - i);
            }
            else if (_text[i] == '&')
            {
                int length = HtmlEntities.Read(_text, i, strict: false, out string characters);
                if (length > 0) _readable.Append(characters, i, length);
                else _readable.Copy(_text, i, 1);
                plainEnd = i + Math.Max(1, length);
            }
            else if (_text[i] == '<' || _preformatted > 0)
            {
                _readable.Copy(_text, i, 1);
            }
            else
            {
                _readable.Append(' ', i, 1);
            }
            i = plainEnd;
        }
    }
}
