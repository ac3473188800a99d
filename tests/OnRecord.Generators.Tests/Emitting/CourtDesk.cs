using OnRecord.Generators.Planning.CSharp;

namespace OnRecord.Generators.Tests.Emitting;

/// <summary>The example schema of the documentation, emitted and compiled once.</summary>
internal static class CourtDesk
{
    public const string Valid =
        """
        {"witnesses":[{"id":"clerk","name":"Ada Example","homepage":"https://example.org/ada"},{"id":"guard","description":"A guard","employer":"clerk"}],
         "filings":[{"id":"f1","status":"filed"}],
         "testimonies":[{"id":"t1","text":"The door was locked.","by":"clerk","source":"f1","directness":"indirect"},
                        {"id":"t2","text":"Nobody passed.","by":"guard","source":"f1","directness":"direct","quote":["nobody passed"]}]}
        """;

    public static string Schema { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Emitting/schemas/court-desk.onrecord.yaml"));

    /// <summary>Runs the statements of a test with the emitted code; to them, <c>valid</c> is the dossier above or the one given.</summary>
    public static string Run(string statements, string valid = Valid) =>
        Emitted.Execute(Emitted.Compile(Emitted.Files(Schema), Emitted.Program(statements, "private const string valid = " + CSharpText.Literal(valid) + ";").Replace("using Test;", "using CourtDesk;")));
}
