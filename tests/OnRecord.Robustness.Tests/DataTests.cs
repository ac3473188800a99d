using CsCheck;
using OnRecord.Robustness.Tests.Corpus;
using OnRecord.Robustness.Tests.Engines;
using OnRecord.Robustness.Tests.Running;
using Xunit.Abstractions;

namespace OnRecord.Robustness.Tests;

/// <summary>Whatever a data file holds: no exception, no hang, no stack overflow, the same answer twice, every finding at a place of the text.</summary>
public sealed class DataTests(ITestOutputHelper output)
{
    [Fact]
    public void Edited_as_texts() => Run(Inputs.DataTexts, 20);

    [Fact]
    public void Edited_as_trees() => Run(Inputs.DataTreesOfBothKinds, 20);

    [Fact]
    public void Large_ones() => Run(Inputs.LargeDataTexts, 0.5);

    private void Run(Gen<DataText> files, double share) => Fuzz.Run(
        files,
        share,
        static data => DataEngine.Ask(data).Problem(DataEngine.Ask(data)),
        static data => data.Path + " by " + data.Plan.Schema.Path + ":\n" + data.Text,
        output.WriteLine);
}
