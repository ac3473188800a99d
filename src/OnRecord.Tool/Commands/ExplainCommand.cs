using System.CommandLine;
using OnRecord.Tool.Explaining;

namespace OnRecord.Tool.Commands;

/// <summary><c>onrecord explain</c>.</summary>
internal static class ExplainCommand
{
    /// <summary>Declares it.</summary>
    public static Command Create()
    {
        Argument<string?> id = new("id") { Description = "A finding such as ONR3301, or a rule such as A05; nothing for a list of all.", Arity = ArgumentArity.ZeroOrOne };
        Command command = new("explain", "Explains a finding or a rule: cause, example, mend.") { id };
        command.SetAction(parsed => new Explainer(parsed.Host()).Explain(parsed.GetValue(id)));
        return command;
    }
}
