using CsCheck;
using OnRecord.Robustness.Tests.Engines;
using OnRecord.Robustness.Tests.Running;
using Xunit.Abstractions;

namespace OnRecord.Robustness.Tests;

/// <summary>Whatever a schema says, the generator doesn't throw (CS8785), and where nothing is found, what it writes compiles without a warning.</summary>
public sealed class GeneratorTests(ITestOutputHelper output)
{
    [Fact]
    public void Edited_as_texts() => Run(Inputs.SchemaTexts);

    [Fact]
    public void Edited_as_trees() => Run(Inputs.SchemaTrees);

    private void Run(Gen<string> schemas) => Fuzz.Run(schemas, 0.25, GeneratorEngine.Problem, static text => text, output.WriteLine, TimeSpan.FromSeconds(10)); // The compiler's time, not ours.
}
