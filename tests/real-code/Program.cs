// Runs the C# analyzers over sources that nobody here wrote: as they are, and with a few of their types marked as claims.
// Prints what was reported, and how often an analyzer threw. With --cost, what the analyzers add to compiling the sources;
// with --stress, whether their work grows as the code does.
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using OnRecord.RealCode;

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/real-code -- FOLDER... | --cost FOLDER [ROUNDS] | --stress");
    return 2;
}

if (args is ["--stress"]) return await StressRun.Run() ? 0 : 1;
if (args is ["--cost", var sources, ..])
{
    await CostRun.Of(SourceProject.Find(sources).MaxBy(static project => project.Files.Count)!, args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 10);
    return 0;
}

int thrown = 0;
foreach (string folder in args)
{
    SourceProject[] projects = [.. SourceProject.Find(folder)];
    Console.WriteLine($"{Path.GetFileName(folder.TrimEnd('/'))}: {projects.Length} projects, {projects.Sum(static p => p.Files.Count)} files, {projects.Sum(static p => p.Lines)} lines");
    foreach (bool isMarked in new[] { false, true })
    {
        Stopwatch watch = Stopwatch.StartNew();
        List<Diagnostic> found = [];
        List<string> marked = [];
        foreach (SourceProject project in projects)
        {
            Compilation compilation = project.Compile();
            if (isMarked) (compilation, IReadOnlyList<string> types) = ClaimMarker.Mark(compilation, marked);
            found.AddRange(await AnalyzerRun.Of(compilation));
        }

        int crashes = found.Count(static d => d.Id == "AD0001");
        thrown += crashes;
        Console.WriteLine($"  {(isMarked ? $"with {marked.Count} types marked" : "as they are")}: {found.Count - crashes} reports, {crashes} AD0001, {watch.Elapsed.TotalSeconds:F0} s");
        if (isMarked) Console.WriteLine("    marked: " + string.Join(", ", marked));
        foreach (IGrouping<string, Diagnostic> rule in found.GroupBy(static d => d.Id).OrderBy(static g => g.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"    {rule.Key}: {rule.Count()}");
            foreach (Diagnostic diagnostic in rule) Console.WriteLine("      " + AnalyzerRun.Show(diagnostic, folder));
        }
    }
}

return thrown == 0 ? 0 : 1;
