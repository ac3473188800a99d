using System.Diagnostics;
using System.Text;
using OnRecord.Exports.TypeScript;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Exports.Tests.TypeScript;

/// <summary>What is written compiles with <c>tsc --strict</c>, and accepts what it should and nothing else: cases/typescript.yaml.</summary>
public sealed class TypeScriptTests
{
    [NodeFact]
    public void Data_compiles_where_it_should_and_nowhere_else()
    {
        Dictionary<string, string> files = [];
        foreach (MappingNode one in CaseTable.Read("typescript.yaml").Cases())
        {
            SchemaModel schema = Corpus.Compile("onrecord: 1\nnamespace: N\n" + one.Text("schema"));
            string? record = one.Text("record");
            ExportResult export = TypeScriptExport.Write(schema, record is null ? null : new TypeName("N", record));
            Assert.Equal("constraints", Assert.Single(export.Notes).Keyword);
            files["case" + files.Count + ".ts"] = export.Text + Data(record ?? schema.Dossier!.Name.Name, one.Json("valid"), one.Json("invalid"));
        }

        string seed = Corpus.Json(Corpus.File("seeds", "briefing.records.yaml"));
        files["news.ts"] = TypeScriptExport.Write(Corpus.News).Text
            + Data("NewsDossier", [seed], [seed.Replace("\"attribution\":", "\"atribution\":"), seed.Replace("\"kind\": \"person\"", "\"kind\": \"persson\"")]);
        Assert.Equal("", Compile(files));
    }

    [NodeFact]
    public void Every_schema_compiles() =>
        Assert.Equal("", Compile(Corpus.Names.Select(static (name, i) => (name, i)).ToDictionary(static pair => "schema" + pair.i + ".ts", static pair => "// " + pair.name + "\n" + TypeScriptExport.Write(Corpus.Model(pair.name)).Text + "export {};\n")));

    [NodeFact]
    public void The_compiler_can_refuse() => Assert.Contains("error TS2322", Compile(new() { ["a.ts"] = "export const a: string = 1;\n" }));

    /// <summary>Each value on a line of its own; the compiler also refuses an expectation of an error where there is none.</summary>
    private static string Data(string type, IEnumerable<string> valid, IEnumerable<string> invalid)
    {
        StringBuilder text = new("export const valid: " + type + "[] = [\n");
        foreach (string value in valid) text.Append("  ").Append(value).Append(",\n");
        text.Append("];\n");
        int count = 0;
        foreach (string value in invalid) text.Append("// @ts-expect-error\nexport const invalid").Append(count++).Append(": ").Append(type).Append(" = ").Append(value).Append(";\n");
        return text.ToString();
    }

    private static string Compile(Dictionary<string, string> files)
    {
        string folder = Directory.CreateTempSubdirectory("onrecord-ts").FullName;
        try
        {
            foreach ((string name, string text) in files) File.WriteAllText(Path.Combine(folder, name), text);
            ProcessStartInfo start = Node.Script("node_modules/typescript/bin/tsc", ["--strict", "--noEmit", "--target", "es2022", "--module", "esnext", "--types", "", .. files.Keys]);
            start.WorkingDirectory = folder;
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd() + errors.Result;
            process.WaitForExit();
            return process.ExitCode == 0 ? "" : "exit code " + process.ExitCode + "\n" + output;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
