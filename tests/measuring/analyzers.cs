#!/usr/bin/env dotnet
#:property PublishAot=false

// What the analyzers of C# code cost a build, in processor time, on a machine that may have other things to do:
//   dotnet build -c Release src/OnRecord.Analyzers
//   dotnet build -c Release src/OnRecord.News
//   dotnet run tests/measuring/analyzers.cs -- FOLDER [ROUNDS]
// FOLDER holds C# sources that compile by themselves. They are compiled by a compiler server of our own, which is warm, with and
// without the analyzers in turn; of each pair the ratio of the server's processor time is taken, and of all pairs the median.
// Once as the SDK compiles a project, with the analyzers that it brings itself, and once with none. Once as the sources are,
// and once with 2,000 claims in 20 files. Processor time and pairs, since neither waiting nor a change of load may count.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var folder, ..])
{
    Console.Error.WriteLine("FOLDER [ROUNDS]");
    return 2;
}

int rounds = args.Length > 1 ? int.Parse(args[1]) : 15;
string repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));
string work = Directory.CreateTempSubdirectory("onrecord-cost").FullName;
string[] build = [.. CompilerArguments()];
string[] bare = [.. build.Where(static line => !line.StartsWith("/analyzer:", StringComparison.Ordinal))];
string[] own = [.. new[] { "OnRecord.Analyzers", "OnRecord.Checking", "OnRecord.Schema" }.Select(name => "/analyzer:" + Built("OnRecord.Analyzers/release", name)), "/analyzer:" + YamlDotNet()];
string[] library = ["/reference:" + Built("OnRecord/release_net8.0", "OnRecord")];
string[] claims = [.. library, "/reference:" + Built("OnRecord.News/release_net8.0", "OnRecord.News"), .. WriteClaims()];

using Server server = new(work);
Console.WriteLine($"{Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Sum(static file => File.ReadLines(file).Count())} lines, {rounds} pairs, seconds of processor time");
foreach ((string name, string[] common) in new[]
{
    ("no claims, beside the SDK's analyzers", (string[])[.. build, .. library]),
    ("2,000 claims, beside the SDK's analyzers", [.. build, .. claims]),
    ("no claims, no other analyzer", [.. bare, .. library]),
    ("2,000 claims, no other analyzer", [.. bare, .. claims]),
})
{
    Measure(name, common);
}

Console.WriteLine(server.Compile([.. build, .. claims, .. own, "/reportanalyzer"]).Output);
Directory.Delete(work, recursive: true);
return 0;

void Measure(string name, string[] common)
{
    string[] with = [.. common, .. own];
    for (int warm = 0; warm < 3; warm++) _ = (server.Compile(common), server.Compile(with));
    List<(double Without, double With)> pairs = [];
    for (int round = 0; round < rounds; round++)
    {
        // Which one comes first alternates too: what is left to collect is paid for by the next.
        bool isWithFirst = round % 2 == 1;
        double first = server.Compile(isWithFirst ? with : common).Seconds;
        double second = server.Compile(isWithFirst ? common : with).Seconds;
        pairs.Add(isWithFirst ? (second, first) : (first, second));
    }

    double[] ratios = [.. pairs.Select(static pair => pair.With / pair.Without).Order()];
    Console.WriteLine($"{name,-42} without {Median(pairs.Select(static p => p.Without)):F2}, with {Median(pairs.Select(static p => p.With)):F2}: {Percent(Median(ratios))} (quartiles {Percent(ratios[ratios.Length / 4])}, {Percent(ratios[ratios.Length * 3 / 4])}); fastest to fastest {Percent(pairs.Min(static p => p.With) / pairs.Min(static p => p.Without))}");
}

static string Percent(double ratio) => $"{(ratio - 1) * 100:+0.0;-0.0} %";

static double Median(IEnumerable<double> values)
{
    double[] sorted = [.. values.Order()];
    return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
}

// As the SDK would call the compiler for a project of these sources.
IEnumerable<string> CompilerArguments()
{
    string project = Path.Combine(work, "Measured.csproj");
    File.WriteAllText(project, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
            <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
            <WarningLevel>0</WarningLevel>
          </PropertyGroup>
          <ItemGroup>
            <Compile Include="{Path.GetFullPath(folder)}/**/*.cs" />
          </ItemGroup>
          <Target Name="Print" DependsOnTargets="Compile"><WriteLinesToFile File="{work}/arguments" Lines="@(CscCommandLineArgs)" Overwrite="true" /></Target>
        </Project>
        """);
    _ = Tool.Run(work, "build", project, "-t:Restore;Print", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-v", "q");
    return File.ReadLines(Path.Combine(work, "arguments")).Where(static line => !line.StartsWith("/out:", StringComparison.Ordinal) && !line.StartsWith("/refout:", StringComparison.Ordinal)).Append("/out:" + Path.Combine(work, "Measured.dll"));
}

// One in every method.
IEnumerable<string> WriteClaims()
{
    string method = File.ReadAllText(Path.Combine(repository, "tests/measuring/desk-of-claims.txt"));
    for (int file = 0; file < 20; file++)
    {
        StringBuilder code = new($"using OnRecord;\nusing OnRecord.News;\n\nnamespace Measured.Desk{file};\n\npublic static class Desk\n{{\n");
        for (int i = 0; i < 100; i++) code.Append(method.Replace("{i}", i.ToString(), StringComparison.Ordinal));

        string path = Path.Combine(work, $"Desk{file}.cs");
        File.WriteAllText(path, code.Append("}\n").ToString());
        yield return path;
    }
}

string Built(string output, string assembly) => Path.Combine(repository, "artifacts/bin", output, assembly + ".dll");

static string YamlDotNet() => Directory.EnumerateFiles(
    Path.Combine(Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget/packages"), "yamldotnet"),
    "YamlDotNet.dll",
    SearchOption.AllDirectories).First(static file => file.Contains("netstandard2.0", StringComparison.Ordinal));

static string ThisFile([CallerFilePath] string path = "") => path;

/// <summary>A compiler server that serves nobody else.</summary>
internal sealed class Server : IDisposable
{
    private readonly string _work;
    private readonly string _compiler;
    private readonly string _pipe = "onrecord-cost-" + Environment.ProcessId;
    private readonly string _responseFile;
    private readonly Process _process;

    public Server(string work)
    {
        _work = work;
        _compiler = Path.Combine(Sdk(work), "Roslyn", "bincore");
        _responseFile = Path.Combine(work, "arguments.rsp");
        _process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(_compiler, "VBCSCompiler.dll"), "-pipename:" + _pipe]) { WorkingDirectory = work })!;
        Thread.Sleep(TimeSpan.FromSeconds(3));
    }

    public (double Seconds, string Output) Compile(string[] arguments)
    {
        File.WriteAllLines(_responseFile, arguments.Where(static line => line != "/noconfig"));
        TimeSpan before = Used();
        string output = Tool.Run(_work, Path.Combine(_compiler, "csc.dll"), "/noconfig", "/shared:" + _pipe, "@" + _responseFile);
        return ((Used() - before).TotalSeconds, output);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private TimeSpan Used()
    {
        if (_process.HasExited) throw new InvalidOperationException("The compiler server has gone.");
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    private static string Sdk(string folder)
    {
        string version = Tool.Run(folder, "--version").Trim();
        string line = Tool.Run(folder, "--list-sdks").Split('\n').Single(l => l.StartsWith(version + " ", StringComparison.Ordinal));
        return Path.Combine(line[(line.IndexOf('[') + 1)..line.LastIndexOf(']')], version);
    }
}

internal static class Tool
{
    /// <summary>What a command of dotnet prints.</summary>
    public static string Run(string folder, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, WorkingDirectory = folder })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output);
    }
}
