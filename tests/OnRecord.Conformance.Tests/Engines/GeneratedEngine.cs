extern alias Runtime;

using System.Reflection;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using OnRecord.Checking;
using OnRecord.Conformance.Tests.Cases;
using OnRecord.Generators.Emitting;
using OnRecord.Generators.Planning;
using OnRecord.Schema.Findings;
using Runtime::OnRecord;

namespace OnRecord.Conformance.Tests.Engines;

/// <summary>The generated readers and validators. Many schemas are compiled at once: the compiler's start costs more than they do.</summary>
internal sealed class GeneratedEngine : IEngine
{
    private readonly Dictionary<TestSchema, (MethodInfo Yaml, MethodInfo Json)> _parsers = [];

    public GeneratedEngine(IEnumerable<TestSchema> schemas)
    {
        TestSchema[] all = [.. schemas];
        Assembly assembly = Assembly.Load(Compile(all));
        foreach (TestSchema schema in all)
        {
            Type dossier = assembly.GetType(schema.DossierType) ?? throw new InvalidOperationException(schema.Name + ": no type " + schema.DossierType);
            Type[] parameters = [typeof(string), dossier.MakeByRefType(), typeof(ValidationResult).MakeByRefType()];
            _parsers.Add(schema, (dossier.GetMethod("TryParseYaml", parameters)!, dossier.GetMethod("TryParseJson", parameters)!));
        }
    }

    public string Name => "generated validator";

    public FindingLevel Level => FindingLevel.Dossier;

    public Verdict Judge(TestSchema schema, TestData data)
    {
        object?[] arguments = [data.Text, null, null];
        bool isValid = (bool)(data.Format == DataFormat.Json ? _parsers[schema].Json : _parsers[schema].Yaml).Invoke(null, arguments)!;
        ValidationResult result = (ValidationResult)arguments[2]!;
        Places places = Places.Of(data);
        return new Verdict(
            isValid,
            [.. result.Errors.Concat(result.Warnings).Select(error => new Found(error.Id, Severity(error), error.RuleId == error.Id ? null : error.RuleId, error.Line ?? 0, places.OfPointer(error.Path), []))],
            result.ToString());
    }

    private static FindingSeverity Severity(ValidationError error) => error.Severity switch
    {
        ValidationSeverity.Error => FindingSeverity.Error,
        ValidationSeverity.Warning => FindingSeverity.Warning,
        _ => FindingSeverity.Info,
    };

    private static byte[] Compile(TestSchema[] schemas)
    {
        CompilationFacts facts = new() { HasDateOnly = true, HasNotNullWhen = true };
        CSharpParseOptions options = new(LanguageVersion.CSharp12);
        IEnumerable<SyntaxTree> trees = schemas.AsParallel().AsOrdered()
            .SelectMany(schema => Emitter.Emit(RecordPlanner.Plan(schema.Model, facts)).Select(file => (Path: schema.Model.Namespace + "/" + file.HintName, file.Text)))
            .Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), options, file.Path));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Conformance" + Guid.NewGuid().ToString("N"),
            trees,
            [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(SchemaRecord).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release));
        using MemoryStream image = new();
        EmitResult result = compilation.Emit(image);
        Diagnostic[] problems = [.. result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        return problems.Length == 0 ? image.ToArray() : throw new InvalidOperationException(string.Join("\n", problems.Take(20).Select(Show)));
    }

    private static string Show(Diagnostic problem) =>
        problem + "\n    " + problem.Location.SourceTree?.GetText().Lines[problem.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
}
