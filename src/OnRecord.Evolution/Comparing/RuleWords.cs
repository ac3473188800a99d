using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>What the conditions of a schema ask: the names of fields, and lexicons.</summary>
internal sealed class RuleWords
{
    private readonly HashSet<string> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lexicons = new(StringComparer.Ordinal);

    public RuleWords(SchemaModel model)
    {
        ConditionText text = new((_, field) => field) { FieldSeen = name => _fields.Add(name), LexiconSeen = name => _lexicons.Add(name) };
        foreach (RecordModel record in model.Records.Concat(model.ImportedRecords))
        {
            foreach (RuleModel rule in record.Rules)
            {
                text.Of(rule.If);
                text.Of(rule.Then);
                text.Of(rule.Else);
            }

            text.Of(record.Claim?.When);
            text.Of(record.Speaker?.Anonymous);
            text.Of(record.Speaker?.Unidentified);
            text.Of(record.Document?.Retracted);
        }
    }

    /// <summary>Whether some condition asks a field of the name, whatever the record: cheap, and on the safe side.</summary>
    public bool HasField(string name) => _fields.Contains(name);

    public bool HasLexicon(string name) => _lexicons.Contains(name);
}
