using System.Text;
using OnRecord.Checking.Plans;
using OnRecord.Generators.Emitting;
using OnRecord.Generators.Planning;
using OnRecord.Robustness.Tests.Corpus;
using OnRecord.Schema;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Resolving;

namespace OnRecord.Robustness.Tests.Engines;

/// <summary>All that happens to a schema before Roslyn: read, bind, resolve, plan, emit; and the checker's plan where there is no mistake.</summary>
internal static class SchemaEngine
{
    public const string Path = "case.onrecord.yaml";

    private static readonly CompilationFacts Facts = new() { HasDateOnly = true, HasNotNullWhen = true };

    public static Answer Ask(string text)
    {
        ParsedSchemaFile parsed = SchemaReader.Read(Path, text);
        SchemaFile? Find(string key) => key == Path || key == parsed.File.Id ? parsed.File : SchemaCorpus.Imports.GetValueOrDefault(key);
        ResolvedSchema resolved = SchemaResolver.Resolve(parsed.File, SchemaImports.Trim(parsed.File, Find), "Test");
        EquatableArray<Finding> findings = parsed.Findings.Concat(resolved.Findings.Select(parsed.Spans.Locate)).ToEquatableArray();

        // The generator plans and emits whatever was found: what is sound of a schema goes on being known to the rest of a project.
        StringBuilder output = new(parsed.File.Text);
        foreach (EmittedFile file in Emitter.Emit(RecordPlanner.Plan(resolved.Model, Facts))) output.Append(file.HintName).Append('\n').Append(file.Text);
        Answer answer = new(text, findings, output.ToString());
        if (!answer.HasErrors) CheckPlan.Compile(resolved.Model);
        return answer;
    }
}
