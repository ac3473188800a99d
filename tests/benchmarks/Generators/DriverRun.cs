using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OnRecord.Benchmarks.Measuring;

namespace OnRecord.Benchmarks.Generators;

/// <summary>A generator in its driver, as an editor keeps one.</summary>
internal sealed class DriverRun
{
    private const string Code = "internal static class Program { internal static int Number => ";

    private readonly IIncrementalGenerator _generator;
    private readonly AdditionalText[] _files;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private int _edits;

    /// <summary>Runs the generator once.</summary>
    /// <param name="generator">The generator.</param>
    /// <param name="files">The schemas.</param>
    /// <param name="more">Code for it; null where it goes by schemas alone.</param>
    /// <param name="references">What that code needs beside the framework.</param>
    public DriverRun(IIncrementalGenerator generator, AdditionalText[] files, string? more = null, params MetadataReference[] references)
    {
        _generator = generator;
        _files = [.. files];
        _compilation = SchemaProject.Compilation(Code + "0; }", more is null ? [] : [more]).AddReferences(references);
        _driver = Start().RunGenerators(_compilation);
        if (_driver.GetRunResult().Results[0].Exception is Exception problem) throw new InvalidOperationException("The generator threw.", problem);
        if (_driver.GetRunResult().GeneratedTrees.Length < Math.Max(1, _files.Length)) throw new InvalidOperationException("Not every file had an output: " + string.Join("\n", _driver.GetRunResult().Diagnostics.Take(3)));
    }

    /// <summary>From nothing.</summary>
    public double Cold() => Time(() => Start().RunGenerators(_compilation));

    /// <summary>Somebody types in a C# file.</summary>
    public double EditCode()
    {
        SyntaxTree old = _compilation.SyntaxTrees.Last();
        SyntaxTree edited = CSharpSyntaxTree.ParseText(Code + ++_edits + "; }", SchemaProject.ParseOptions, old.FilePath, System.Text.Encoding.UTF8);
        _compilation = _compilation.ReplaceSyntaxTree(old, edited);
        return Time(() => _driver = _driver.RunGenerators(_compilation));
    }

    /// <summary>Somebody changes a field of one schema; where there are none, C#.</summary>
    public double EditFile() => Replace("First", new string('x', 1 + ++_edits % 6));

    /// <summary>Somebody gives a record another name; where there is no schema, changes C#.</summary>
    public double Rename() => Replace(++_edits % 2 == 0 ? "First" : "Other", "A text.");

    private double Replace(string first, string description)
    {
        if (_files.Length == 0) return EditCode();
        AdditionalText edited = SchemaProject.File(_files.Length / 2, first, description);
        AdditionalText old = _files[_files.Length / 2];
        _files[_files.Length / 2] = edited;
        return Time(() => _driver = _driver.ReplaceAdditionalText(old, edited).RunGenerators(_compilation));
    }

    private GeneratorDriver Start() => CSharpGeneratorDriver.Create([_generator.AsSourceGenerator()], _files, SchemaProject.ParseOptions, SchemaProject.Options);

    private static double Time(Func<GeneratorDriver> run)
    {
        double start = CpuClock.Now();
        run();
        return CpuClock.Now() - start;
    }
}
