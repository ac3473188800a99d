using System.CommandLine;
using OnRecord.Tool.Exporting;

namespace OnRecord.Tool.Commands;

/// <summary><c>onrecord export</c>.</summary>
internal static class ExportCommand
{
    /// <summary>Declares it.</summary>
    public static Command Create()
    {
        Command command = new("export", "Writes a schema for other tools. What a format can't say is listed on standard error.");
        foreach (ExportFormat format in ExportFormat.All) command.Add(Create(format));
        return command;
    }

    private static Command Create(ExportFormat format)
    {
        Argument<string> schema = new("schema") { Description = "A schema file, or onrecord:news." };
        Option<string?> output = new("--output", "-o") { Description = "The file to write; standard output without it." };
        Option<string?> record = new("--record") { Description = "One record alone, by its name." };
        Command command = new(format.Name, format.Description) { schema, output, record };
        command.SetAction(parsed => new ExportRun(parsed.Host(), format).Run(parsed.GetRequiredValue(schema), parsed.GetValue(record), parsed.GetValue(output)));
        return command;
    }
}
