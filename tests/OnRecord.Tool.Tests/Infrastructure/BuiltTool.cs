using System.Diagnostics;

namespace OnRecord.Tool.Tests;

/// <summary>The tool in a process of its own, as the build left it.</summary>
internal static class BuiltTool
{
    /// <summary>A start of it, with output to read.</summary>
    public static ProcessStartInfo Start(string folder, params string[] args)
    {
        ProcessStartInfo start = new("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "OnRecord.Tool.dll"));
        foreach (string arg in args) start.ArgumentList.Add(arg);
        return start;
    }
}
