using System.Diagnostics;
using System.Reflection;
using System.Security.Cryptography;

namespace OnRecord.Nodes;

/// <summary>Node.js and the packages of tests/node, for tests that hold OnRecord against tools of other languages.</summary>
internal static class Node
{
    private const int InstallTimeout = 300_000; // ms

    private static readonly Lazy<string?> Missing = new(Prepare);

    /// <summary>Why tests with Node can't run here; null where they can. Installs the packages at the first call.</summary>
    public static string? MissingReason => Missing.Value;

    /// <summary>The folder of the scripts and packages.</summary>
    public static string Folder { get; } = Path.Combine(
        typeof(Node).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!, "tests", "node");

    private static string Packages => Path.Combine(Folder, "node_modules");

    private static string Stamp => Path.Combine(Packages, ".lock-hash");

    /// <summary>Starts a script of the folder.</summary>
    public static ProcessStartInfo Script(string script, params string[] arguments)
    {
        ProcessStartInfo start = new("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder,
        };
        start.ArgumentList.Add(Path.Combine(Folder, script));
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        return start;
    }

    private static string? Prepare()
    {
        if (!Runs("node", out _, "--version")) return "Node.js is not installed: install it from nodejs.org, version 20 or later, to run this test.";
        if (IsInstalled()) return null;

        // Several test processes run at once, and one of them installs.
        using FileStream own = WaitForLock(Path.Combine(Folder, ".install-lock"));
        if (IsInstalled()) return null;
        (string file, string[] first) = OperatingSystem.IsWindows() ? ("cmd", ["/c", "npm"]) : ("npm", Array.Empty<string>());
        if (Runs(file, out string output, [.. first, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]))
        {
            File.WriteAllText(Stamp, LockHash());
            return null;
        }

        string reason = "npm could not install the packages of tests/node: " + output;

        // Where nobody looks, a test that can run must not be left out in silence.
        return Environment.GetEnvironmentVariable("CI") == "true" ? throw new InvalidOperationException(reason) : reason;
    }

    private static bool IsInstalled() => File.Exists(Stamp) && File.ReadAllText(Stamp) == LockHash();

    private static string LockHash() => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(Folder, "package-lock.json"))));

    private static FileStream WaitForLock(string path)
    {
        for (int waited = 0; ; waited += 200)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException && waited < InstallTimeout)
            {
                Thread.Sleep(200);
            }
        }
    }

    private static bool Runs(string file, out string output, params string[] arguments)
    {
        ProcessStartInfo start = new(file) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            Task<string> text = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(InstallTimeout))
            {
                process.Kill(entireProcessTree: true);
                output = "it did not end in time.";
                return false;
            }

            output = (text.Result + errors.Result).Trim();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            output = e.Message;
            return false;
        }
    }
}
