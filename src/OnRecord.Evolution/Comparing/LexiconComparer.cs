using OnRecord.Evolution.Catalog;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>Compares the word lists of two schemas, by what asks them.</summary>
internal sealed class LexiconComparer(SchemaView old, SchemaView now, ChangeLog log)
{
    public void Run()
    {
        foreach (LexiconModel lexicon in now.Model.Lexicons)
        {
            if (old.Model.Lexicons.FirstOrDefault(l => l.Name == lexicon.Name) is not { } before || before == lexicon) continue;
            string[] more = [.. lexicon.Words.Except(before.Words)], fewer = [.. before.Words.Except(lexicon.Words)];
            string place = JsonPointer.Append("/lexicons", lexicon.Name);
            if (IsAsked(lexicon.Name)) log.Add(RuleChanges.RuleWordsChanged, place, lexicon.Name, Words(more.Concat(fewer), before.Language != lexicon.Language));
            else if (!IsRefused(lexicon.Name)) log.Add(RuleChanges.UnusedWordsChanged, place, lexicon.Name, Words(more.Concat(fewer), before.Language != lexicon.Language));
            else
            {
                if (more.Length > 0) log.Add(RuleChanges.WordsAdded, place, lexicon.Name, Words(more, false));
                if (fewer.Length > 0) log.Add(RuleChanges.WordsRemoved, place, lexicon.Name, Words(fewer, false));
            }
        }
    }

    private static string Words(IEnumerable<string> words, bool isOtherLanguage) =>
        string.Join(", ", words.Select(static word => "'" + word + "'").Concat(isOtherLanguage ? ["its language"] : []));

    /// <summary>By a condition, or by a field that must mention a word: which way a word counts there is not looked into.</summary>
    private bool IsAsked(string name) => old.Words.HasLexicon(name) || now.Words.HasLexicon(name) || Values(old).Concat(Values(now)).Any(c => c.Mentions == name);

    private bool IsRefused(string name) => Values(old).Concat(Values(now)).Any(c => c.NotIn == name);

    private static IEnumerable<Constraints> Values(SchemaView view) => view.Records.Values.SelectMany(static record => record.Fields).SelectMany(static field => Values(field.Value));

    private static IEnumerable<Constraints> Values(ValueModel value)
    {
        for (ValueModel? at = value; at is not null; at = at.Type switch { ListTypeModel list => list.Item, MapTypeModel map => map.Item, _ => null }) yield return at.Constraints;
    }
}
