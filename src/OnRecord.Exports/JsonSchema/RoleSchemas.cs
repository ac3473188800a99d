using System.Text.Json.Nodes;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.JsonSchema;

/// <summary>What the roles ask of a record alone: a claim and an attribution have a ground, a speaker has a name.</summary>
internal sealed class RoleSchemas(PathSchemas paths, ConditionSchemas conditions, NoteSink notes)
{
    // White space as .NET has it.
    private const string NotBlank = "[^\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";

    public IEnumerable<JsonNode> Of(RecordModel record)
    {
        if (record.Claim is { } claim && Claim(record, claim) is { } ofClaim) yield return ofClaim;
        if (record.Attribution is { } attribution) yield return Attribution(record, attribution);
        if (record.Speaker is not { } speaker) yield break;
        notes.Add(record.Pointer + "/speaker", "speaker", "that a placeholder such as 'tbd' names nobody; JSON Schema asks only for a text that is not blank.");
        yield return Commented("Whoever a claim is attributed to has a name.", Schemas.Any(speaker.Names.Select(name =>
            paths.Where(PathSchemas.Field(record, name), new JsonObject { ["pattern"] = NotBlank }, whenAbsent: false, static _ => true))));
    }

    private JsonNode? Claim(RecordModel record, ClaimRole claim)
    {
        // A required one is asked for like any field.
        if (claim.AttributedTo.Any(name => record.Field(name) is { IsRequired: true, Value.Type: RecordTypeModel or ReferenceTypeModel })) return null;
        JsonNode isAttributed = Schemas.Any(claim.AttributedTo.Select(name => Ground(record, name)));
        if (claim.When is null) return Commented("A claim says who or what it stands on.", isAttributed);
        if (Inexpressible.In(claim.When) is not string reason)
        {
            return new JsonObject
            {
                ["$comment"] = "A claim says who or what it stands on.",
                ["if"] = conditions.Of(claim.When, Wanted.True),
                ["then"] = isAttributed,
            };
        }

        notes.Add(record.Pointer + "/claim", "claim", "when it is a claim: " + reason);
        return null;
    }

    private JsonNode Attribution(RecordModel record, AttributionRole attribution)
    {
        List<string> grounds = [.. attribution.Grounds];
        if (attribution.Witness is string witness && !grounds.Contains(witness)) grounds.Add(witness);
        IEnumerable<JsonNode> narrators = grounds.Where(name => IsNarrator(record, name)).Select(name =>
            paths.Where(PathSchemas.Field(record, name), IsTrue, whenAbsent: true, static literal => literal.Text == "true"));
        JsonNode one = Schemas.ExactlyOne([.. grounds.Select(name => Ground(record, name))]);
        return Commented("An attribution stands on exactly one ground.", Schemas.All([one, .. narrators]));
    }

    /// <summary>A narrator that is false is no ground, and no empty list is.</summary>
    private JsonNode Ground(RecordModel record, string name)
    {
        PathModel path = PathSchemas.Field(record, name);
        return IsNarrator(record, name) ? paths.Where(path, IsTrue, whenAbsent: false, static literal => literal.Text == "true") : paths.Present(path);
    }

    private static bool IsNarrator(RecordModel record, string name) => record.Field(name)!.Value.Type is ScalarTypeModel { Scalar: ScalarType.Boolean };

    private static JsonNode IsTrue => new JsonObject { ["const"] = true };

    private static JsonNode Commented(string comment, JsonNode schema)
    {
        if (schema is JsonObject said) said.Insert(0, "$comment", comment);
        return Schemas.Explain(schema, comment);
    }
}
