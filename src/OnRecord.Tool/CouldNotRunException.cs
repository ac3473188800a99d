namespace OnRecord.Tool;

/// <summary>Ends a command with <see cref="ExitCodes.CouldNotRun"/>: something about the machine or the command line, not about data. Those end as findings.</summary>
internal sealed class CouldNotRunException(string message) : Exception(message);
