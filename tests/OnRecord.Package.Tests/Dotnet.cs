using System.Text;
using CliWrap;

namespace OnRecord.Package.Tests;

/// <summary>What a command printed, and how it ended.</summary>
internal sealed record DotnetResult(int ExitCode, string Output)
{
    public DotnetResult MustSucceed() => ExitCode == 0 ? this : throw new InvalidOperationException(Output);
}

/// <summary>Runs the SDK, or a program that it made, as a user does.</summary>
internal static class Dotnet
{
    public static async Task<DotnetResult> RunAsync(string folder, string arguments, string? packages = null, string program = "dotnet")
    {
        StringBuilder output = new();
        Dictionary<string, string?> environment = new()
        {
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_NOLOGO"] = "1",

            // A consumer of .NET 8 runs on whatever newer runtime the machine has.
            ["DOTNET_ROLL_FORWARD"] = "Major",

            // The test host's own settings are not the consumer's.
            ["MSBuildSDKsPath"] = null,
            ["MSBUILD_EXE_PATH"] = null,
        };
        if (packages is not null) environment["NUGET_PACKAGES"] = packages;
        PipeTarget target = PipeTarget.ToStringBuilder(output);
        CommandResult result = await Cli.Wrap(program)
            .WithArguments(arguments)
            .WithWorkingDirectory(folder)
            .WithEnvironmentVariables(environment)
            .WithStandardOutputPipe(target)
            .WithStandardErrorPipe(target)
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync();
        return new DotnetResult(result.ExitCode, output.ToString());
    }
}
