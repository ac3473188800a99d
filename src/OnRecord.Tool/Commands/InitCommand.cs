using System.CommandLine;
using OnRecord.Tool.Starting;

namespace OnRecord.Tool.Commands;

/// <summary><c>onrecord init</c>.</summary>
internal static class InitCommand
{
    /// <summary>Declares it.</summary>
    public static Command Create()
    {
        Argument<string> folder = new("folder") { Description = "Where to.", DefaultValueFactory = static _ => "." };
        Command command = new("init", "Starts a desk: a project that builds at once, with a schema, records, an article and editor settings.") { folder };
        command.SetAction(parsed => new NewDesk(parsed.Host()).Create(parsed.GetRequiredValue(folder)));
        return command;
    }
}
