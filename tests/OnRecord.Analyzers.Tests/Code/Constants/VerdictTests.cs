using System.Reflection;
using Microsoft.CodeAnalysis;
using OnRecord.Analyzers.Tests.Code.Infrastructure;

namespace OnRecord.Analyzers.Tests.Code.Constants;

/// <summary>ONR2101 and the generated validator are of one mind: the same record is refused by both or by neither.</summary>
public sealed class VerdictTests
{
    [Fact]
    public async Task Of_constants_as_the_validators()
    {
        (bool IsGood, string Record)[] cases =
        [
            .. File.ReadLines(Path.Combine(Compilations.CasesDirectory, "constants", "verdicts.txt"))
                .Where(static line => line.Length > 0 && line[0] != '#')
                .Select(static line => (line.StartsWith("good ", StringComparison.Ordinal), line[5..].Trim())),
        ];
        string code = "using System;\nusing Desk;\npublic static class Cases\n{\n"
            + string.Concat(cases.Select(static (one, index) => $"    public static OnRecord.SchemaRecord Case{index}() => {one.Record};\n")) + "}\n";
        Compilation compilation = SchemaProject.Desk.Compile(code);
        Assembly assembly = Load(compilation);
        ILookup<int, string> reported = (await Compilations.Analyze(compilation, SchemaProject.Desk.Options))
            .ToLookup(static d => d.Location.GetLineSpan().StartLinePosition.Line - 4, static d => d.Id + " " + d.GetMessage());
        List<string> disagreements = [];
        for (int i = 0; i < cases.Length; i++)
        {
            SchemaRecord record = (SchemaRecord)assembly.GetType("Cases")!.GetMethod("Case" + i)!.Invoke(null, null)!;
            ValidationResult verdict = record.Validate();
            string says = string.Join("; ", reported[i]);
            bool isAsExpected = verdict.IsValid == cases[i].IsGood && says.Length == 0 == cases[i].IsGood && reported[i].All(static r => r.StartsWith("ONR2101 ", StringComparison.Ordinal));
            if (!isAsExpected || reported[i].Count() > 1) disagreements.Add($"{cases[i].Record}\n    validator: {verdict}\n    analyzer: {says}");
        }

        Assert.True(disagreements.Count == 0, string.Join('\n', disagreements));
    }

    private static Assembly Load(Compilation compilation)
    {
        using MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return Assembly.Load(image.ToArray());
    }
}
