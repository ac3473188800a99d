namespace OnRecord.Generators.Tests.Emitting;

/// <summary>Emitted validators on objects that were not read from anywhere.</summary>
public class ValidationTests
{
    private const string Make =
        """
        Testimony good = new() { Id = (TestimonyId)"t1", Text = "x", By = (WitnessId)"clerk", Source = (FilingId)"f1", Directness = Directness.Direct, Quote = ["x"] };
        Witness witness = new() { Id = (WitnessId)"clerk", Name = "Ada Example", Aliases = ["a", "b"], Homepage = new Uri("https://example.org/") };

        """;

    [Theory]
    [InlineData("good", "")]
    [InlineData("good with { Text = null! }", "/text ONR3006 Error")]
    [InlineData("good with { Text = \"\" }", "/text ONR3009 Error")]
    [InlineData("good with { Text = \"\\ud800\" }", "/text ONR3009 Error")]
    [InlineData("good with { By = default }", "/by ONR3101 Error")]
    [InlineData("good with { By = (WitnessId)\"-\" }", "/by ONR3009 Error")]
    [InlineData("good with { Directness = 0 }", "/directness ONR3006 Error")]
    [InlineData("good with { Directness = (Directness)9 }", "/directness ONR3010 Error")]
    [InlineData("good with { Quote = [] }", " direct-needs-quote Error")]
    [InlineData("good with { Directness = Directness.Indirect }", " direct-needs-quote Error")]
    [InlineData("good with { Text = null!, Quote = default }", "/text ONR3006 Error")]
    [InlineData("witness with { Name = null }", " ONR3103 Error")]
    [InlineData("witness with { Name = \"  \" }", " ONR3103 Error")]
    [InlineData("witness with { Name = \"tba\", Description = \"The clerk\" }", " ONR3103 Warning")]
    [InlineData("witness with { Name = new string('a', 201) }", "/name ONR3009 Error")]
    [InlineData("witness with { Name = string.Concat(Enumerable.Repeat(\"\\U0001D400\", 200)) }", "")]
    [InlineData("witness with { Homepage = new Uri(\"x\", UriKind.Relative) }", "/homepage ONR3011 Error")]
    public void Tells_what_is_wrong(string expression, string expected) =>
        Assert.Equal(expected, CourtDesk.Run(Make + "return Show((" + expression + ").Validate());"));

    [Fact]
    public void A_valid_record_costs_nothing() => Assert.Equal("0", CourtDesk.Run(Make +
        """
        for (int i = 0; i < 100; i++) { good.Validate(); witness.Validate(); }
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++) { good.Validate(); witness.Validate(); }
        return (GC.GetAllocatedBytesForCurrentThread() - before).ToString();
        """));

    [Fact]
    public void Only_a_valid_record_is_proved_to_be_one() => Assert.Equal("True x False 1", CourtDesk.Run(Make +
        """
        bool isValid = good.TryValidate(out Valid<Testimony>? proof, out _);
        Testimony again = proof!;
        bool isBad = (good with { Text = "" }).TryValidate(out Valid<Testimony>? none, out ValidationResult result);
        return isValid + " " + again.Text + " " + isBad + " " + (none is null ? result.Errors.Count : -1);
        """));

    [Fact]
    public void Of_rules_nobody_is_asked_whose_record_is_broken() => Assert.Equal("/testimonies/0/text ONR3006 Error", CourtDesk.Run(Make +
        """
        CourtDossier dossier = new() { Witnesses = [witness], Filings = [new Filing { Id = (FilingId)"f1" }], Testimonies = [good with { Text = null!, Quote = [] }] };
        return Show(dossier.Validate());
        """));
}
