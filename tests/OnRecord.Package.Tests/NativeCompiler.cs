namespace OnRecord.Package.Tests;

/// <summary>What ahead-of-time compilation needs beside the SDK: something that links.</summary>
internal static class NativeCompiler
{
    /// <summary>The option that names the linker: the SDK asks for clang and does with gcc. Null where there is neither.</summary>
    public static string? Option => OperatingSystem.IsWindows() ? null : IsThere("clang") ? "" : IsThere("gcc") ? " -p:CppCompilerAndLinker=gcc" : null;

    private static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
