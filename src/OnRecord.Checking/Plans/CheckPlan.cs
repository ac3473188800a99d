using OnRecord.Checking.News;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Plans;

/// <summary>A schema made ready for checking data: names looked up, patterns parsed, rules compiled. Made once a schema, and used by many checks at once.</summary>
public sealed class CheckPlan
{
    private CheckPlan(SchemaModel schema)
    {
        Schema = schema;
        PlanCompiler compiler = new(schema);
        Records = compiler.Records;
        Lists = [.. (schema.Dossier?.Lists ?? default).Select(list => new KeyValuePair<string, RecordPlan>(list.Name, compiler.Record(list.Record)))];
        IEnumerable<RecordPlan> roots = Lists.Length > 0 ? Lists.Select(static list => list.Value) : schema.Records.Select(static r => r.Name).Select(compiler.Record);
        RightOfReply = RightOfReplyPlan.Compile(schema.Id, compiler);
        ComparesWholes = compiler.ComparesWholes;
        Types = [.. roots.SelectMany(static root => root.Leaves).Distinct()];
    }

    /// <summary>The schema.</summary>
    public SchemaModel Schema { get; }

    /// <summary>All records, those of imports too.</summary>
    internal IReadOnlyDictionary<TypeName, RecordPlan> Records { get; }

    /// <summary>The dossier's lists, in schema order.</summary>
    internal KeyValuePair<string, RecordPlan>[] Lists { get; }

    /// <summary>What a line of a file of lines can be.</summary>
    internal RecordPlan[] Types { get; }

    /// <summary>Whether some condition asks whether records or lists are the same: then all that is written in them counts.</summary>
    internal bool ComparesWholes { get; }

    /// <summary>What is built in beside the rules of the news schema; null for another one.</summary>
    internal RightOfReplyPlan? RightOfReply { get; }

    /// <summary>Compiles a schema that has no errors.</summary>
    public static CheckPlan Compile(SchemaModel schema) => new(schema);

    /// <summary>What the lines of a file can be, by its name; null where there is no such type, or no name.</summary>
    internal RecordPlan? Type(string? name) => name is null ? null : Types.FirstOrDefault(type => type.Name == name);

    internal RecordPlan? List(string name)
    {
        foreach (KeyValuePair<string, RecordPlan> list in Lists)
        {
            if (list.Key == name) return list.Value;
        }

        return null;
    }
}
