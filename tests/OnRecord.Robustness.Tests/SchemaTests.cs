using CsCheck;
using OnRecord.Robustness.Tests.Engines;
using OnRecord.Robustness.Tests.Running;
using Xunit.Abstractions;

namespace OnRecord.Robustness.Tests;

/// <summary>Whatever a schema says: no exception, no hang, no stack overflow, the same answer twice, every finding at a place of the text.</summary>
public sealed class SchemaTests(ITestOutputHelper output)
{
    [Fact]
    public void Edited_as_texts() => Run(Inputs.SchemaTexts, 30.75);

    [Fact]
    public void Edited_as_trees() => Run(Inputs.SchemaTrees, 28);

    [Fact]
    public void Large_ones() => Run(Inputs.LargeSchemaTexts, 0.25);

    private void Run(Gen<string> texts, double share) =>
        Fuzz.Run(texts, share, static text => SchemaEngine.Ask(text).Problem(SchemaEngine.Ask(text)), static text => text, output.WriteLine);
}
