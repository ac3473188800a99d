using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using OnRecord.Benchmarks.Corpus;
using OnRecord.Benchmarks.Peers;
using OnRecord.News;

namespace OnRecord.Benchmarks.Work;

/// <summary>From an object, or from bytes, to a verdict.</summary>
internal static class ValidatingContests
{
    public static Contest Objects(string name, StatementCorpus corpus)
    {
        StatementModel[] models = Models.Of(corpus);
        FluentStatement fluent = new();
        return new Contest(
            name,
            models.Length,
            new Contender("FluentValidation 12", i => Expect(fluent.Validate(models[i]).IsValid)),
            new Contender("OnRecord", i => Expect(corpus.Statements[i].Validate().IsValid)),
            [
                new Contender("straight line by hand, GeneratedRegex", i => Expect(StraightValidator.IsValid(models[i]))),
                new Contender("DataAnnotations (the outer record alone)", i => Expect(Validator.TryValidateObject(models[i], new ValidationContext(models[i]), null, validateAllProperties: true))),
            ],
            20,
            25);
    }

    public static Contest Bytes(string name, StatementCorpus corpus)
    {
        byte[][] json = corpus.Json;
        return new Contest(
            name,
            json.Length,
            new Contender("System.Text.Json source generation, then straight line", i => Expect(StraightValidator.IsValid(JsonSerializer.Deserialize(json[i], ModelContext.Default.StatementModel)!))),
            new Contender("OnRecord", i => Expect(Statement.IsValidJson(json[i]))),
            [],
            4,
            5.9);
    }

    /// <summary>Against the JSON Schema that we export, in the validator that compiles it.</summary>
    public static Contest BytesBesideAjv(string name, StatementCorpus corpus)
    {
        byte[][] json = corpus.Json;
        AjvTimer ajv = new(corpus);
        return new Contest(
            name,
            json.Length,
            new Contender("ajv 8, compiled, with JSON.parse (Node.js)", static _ => { }) { TimeElsewhere = ajv.Time },
            new Contender("OnRecord", i => Expect(Statement.IsValidJson(json[i]))),
            [],
            8,
            16);
    }

    private static void Expect(bool isValid)
    {
        if (!isValid) throw new InvalidOperationException("The corpus is valid, and somebody says that it isn't.");
    }
}
