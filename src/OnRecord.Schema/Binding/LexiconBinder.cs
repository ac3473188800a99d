using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Binding;

/// <summary>Binds <c>lexicons</c>: a list of words, or a mapping with the list and its language.</summary>
internal static class LexiconBinder
{
    private static readonly string[] Keywords = ["language", "words"];

    public static EquatableArray<LexiconModel> Bind(KeywordReader reader)
    {
        List<LexiconModel> lexicons = [];
        foreach (MappingEntry entry in reader.Section("lexicons", "list of words"))
        {
            if (Names.CheckWord(reader.Context, entry, "a lexicon"))
            {
                string pointer = JsonPointer.Append(reader.PointerTo("lexicons"), entry.Key);
                lexicons.Add(Bind(reader.Context, entry, pointer));
            }
            else
            {
                reader.Context.LostNames.Add(entry.Key);
            }
        }

        return lexicons.ToEquatableArray();
    }

    private static LexiconModel Bind(BindingContext context, MappingEntry entry, string pointer)
    {
        if (entry.Value is SequenceNode)
        {
            return new LexiconModel(entry.Key, null, (ListReader.Texts(context, entry.Value, "'" + entry.Key + "'") ?? []).ToEquatableArray());
        }

        if (KeywordReader.Open(context, entry.Value, pointer, "a lexicon", Keywords) is not { } reader) return new LexiconModel(entry.Key, null, default);
        if (reader["words"] is null) reader.Missing("words", entry.KeySpan, "words: [one, two]");
        return new LexiconModel(
            entry.Key,
            reader.Text("language", IsLanguage, "a BCP 47 tag, such as 'en'"),
            (reader.Texts("words") ?? []).ToEquatableArray());
    }

    private static bool IsLanguage(string tag)
    {
        string[] subtags = tag.Split('-');
        return subtags[0].Length is 2 or 3 && subtags.All(static s => s.Length is >= 1 and <= 8 && s.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')));
    }
}
