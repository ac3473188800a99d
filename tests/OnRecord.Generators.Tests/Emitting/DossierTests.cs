namespace OnRecord.Generators.Tests.Emitting;

/// <summary>Emitted dossiers: look-ups, references, what records have to do with each other.</summary>
public class DossierTests
{
    [Fact]
    public void Records_are_found_by_typed_id_by_text_and_by_position()
    {
        string found = CourtDesk.Run(
            """
            CourtDossier dossier = CourtDossier.ParseJson(valid);
            Testimony t = dossier.Testimonies["t2"];
            Witness by = dossier.Witnesses[t.By];
            bool none = dossier.Witnesses.TryGet("nobody", out _);
            return by.Description + ", " + dossier.Witnesses[0].Name + ", " + dossier.Witnesses[by.Employer!.Value].Name + ", " + none + ", " + dossier.Validate().Grades["t1"];
            """);
        Assert.Equal("A guard, Ada Example, Ada Example, False, Full", found);
    }

    [Theory]
    [InlineData("\"by\":\"guard\"", "\"by\":\"gaurd\"", "/testimonies/1/by ONR3201 Error")]
    [InlineData("\"by\":\"guard\"", "\"by\":\"f1\"", "/testimonies/1/by ONR3202 Error")]
    [InlineData("\"employer\":\"clerk\"", "\"employer\":\"nobody\"", "/witnesses/1/employer ONR3201 Error")]
    [InlineData("\"id\":\"t2\"", "\"id\":\"clerk\"", "/testimonies/1/id ONR3012 Error")]
    [InlineData("\"name\":\"Ada Example\",", "", "/witnesses/0 ONR3103 Error")]
    [InlineData("\"Ada Example\"", "\"TBD\"", "/witnesses/0 ONR3103 Error")]
    [InlineData("\"filed\"", "\"struck\"", "/testimonies/0/source ONR3108 Warning\n/testimonies/1/source ONR3108 Warning")]
    [InlineData("\"filings\":", "\"fillings\":", "/fillings ONR3005 Error\n/testimonies/0/source ONR3201 Error\n/testimonies/1/source ONR3201 Error")]
    [InlineData("{\"witnesses\"", "{\"origin\":\"third\",\"witnesses\"", "/origin ONR3010 Error")]
    public void What_is_wrong_is_told_at_its_path(string sound, string broken, string errors)
    {
        Assert.Contains(sound, CourtDesk.Valid);
        string told = CourtDesk.Run(
            """
            CourtDossier.TryParseJson(valid, out _, out ValidationResult result);
            return Show(result);
            """,
            CourtDesk.Valid.Replace(sound, broken));
        Assert.Equal(errors, told);
    }

    [Fact]
    public void An_included_dossier_is_seen()
    {
        string told = CourtDesk.Run(
            """"
            CourtDossier first = CourtDossier.ParseJson(valid);
            byte[] later = """{"include":["first.records.yaml"],"testimonies":[{"id":"t3","text":"x","by":"clerk","source":"f1","directness":"indirect"}]}"""u8.ToArray();
            bool alone = CourtDossier.TryParseJson(later, out _, out _);
            bool together = CourtDossier.TryParseJson(later, [first], out CourtDossier? dossier, out ValidationResult result);
            return alone + " " + together + " " + dossier!.Include[0] + " " + result.Grades.Count + result.Grades["t3"];
            """");
        Assert.Equal("False True first.records.yaml 1Full", told);
    }
}
