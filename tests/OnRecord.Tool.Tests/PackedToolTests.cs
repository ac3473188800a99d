using System.Text.RegularExpressions;

namespace OnRecord.Tool.Tests;

/// <summary>What the documentation and the samples tell people to type, typed.</summary>
public sealed partial class PackedToolTests(PackedTool tool) : IClassFixture<PackedTool>
{
    /// <summary>
    /// The script of docs/command-line.md, command by command. After a command stands the exit code that it has, and after
    /// that what its output holds.
    /// </summary>
    [LinuxFact]
    public async Task The_first_five_minutes()
    {
        string script = Script().Match(Repository.Read("docs", "command-line.md")).Groups[1].Value;
        string folder = Directory.CreateDirectory(Path.Combine(tool.Root, "five")).FullName;
        int commands = 0;
        foreach (string line in script.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Match match = Command().Match(line);
            Assert.True(match.Success, line);
            string command = match.Groups["command"].Value.Trim();
            if (command.StartsWith("cd ", StringComparison.Ordinal))
            {
                folder = Path.Combine(folder, command[3..]);
                continue;
            }

            ToolResult result = await tool.ShellAsync(folder, Typed(command));
            string all = result.Output + result.Error;
            bool isExpected = match.Groups["exit"].Value == "fails" ? result.ExitCode != 0 : result.ExitCode == 0;
            Assert.True(isExpected && all.Contains(match.Groups["says"].Value, StringComparison.Ordinal), command + "\n" + result.ExitCode + "\n" + all);
            commands++;
        }

        Assert.True(commands >= 6);
    }

    [LinuxTheory]
    [InlineData("github.yml", "onrecord check")]
    [InlineData("gitlab.yml", "onrecord check")]
    public async Task A_workflow_fails_on_a_claim_that_nobody_stands_behind(string file, string check)
    {
        string[] commands = [.. Run().Matches(Repository.Read("samples", "ci", file)).Select(static match => match.Groups[1].Value)];
        Assert.Contains(commands, command => command.StartsWith(check, StringComparison.Ordinal));
        foreach (bool isSound in new[] { true, false })
        {
            string folder = Directory.CreateDirectory(Path.Combine(tool.Root, file + isSound)).FullName;
            File.WriteAllText(Path.Combine(folder, "briefing.article.txt"), Briefing.Article);
            File.WriteAllText(Path.Combine(folder, "briefing.records.yaml"), isSound ? Briefing.Records : Briefing.Records.Replace("      by: [mayor]\n", "", StringComparison.Ordinal));
            ToolResult last = new(0, "", "");
            foreach (string command in commands)
            {
                ToolResult result = await tool.ShellAsync(folder, Typed(command));
                if (command.StartsWith(check, StringComparison.Ordinal) && !command.EndsWith("|| true", StringComparison.Ordinal)) last = result;
                else Assert.True(result.ExitCode == 0, command + "\n" + result.Output + result.Error);
            }

            Assert.Equal(isSound ? 0 : 1, last.ExitCode);
        }
    }

    // A reader's machine has no tool yet, and a release to get; here the one that was packed may be there already.
    private static string Typed(string command) =>
        command == "dotnet tool install --global OnRecord.Tool" ? "dotnet tool update --global --prerelease OnRecord.Tool" : command;

    [GeneratedRegex("```sh five-minutes\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("^(?<command>.*?)(?:  +# (?<exit>fails|works)(?:: (?<says>.*))?)?$")]
    private static partial Regex Command();

    [GeneratedRegex("^ *(?:run:|-) ((?:dotnet tool|onrecord|export) .*)$", RegexOptions.Multiline)]
    private static partial Regex Run();
}
