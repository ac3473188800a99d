namespace OnRecord.Generators.Tests.Emitting;

/// <summary>What is written is read again as the same, and written again byte for byte.</summary>
public class RoundTripTests
{
    [Fact]
    public void Json()
    {
        string told = CourtDesk.Run(
            """
            CourtDossier dossier = CourtDossier.ParseJson(valid);
            byte[] json = dossier.ToJsonUtf8();
            CourtDossier again = CourtDossier.ParseJson(json);
            return (again == dossier) + " " + json.AsSpan().SequenceEqual(again.ToJsonUtf8()) + " " + (again.GetHashCode() == dossier.GetHashCode());
            """);
        Assert.Equal("True True True", told);
    }

    [Fact]
    public void System_Text_Json_sees_the_same_reader_and_writer()
    {
        string told = CourtDesk.Run(
            """
            CourtDossier dossier = CourtDossier.ParseJson(valid);
            string json = System.Text.Json.JsonSerializer.Serialize(dossier.Testimonies[1]);
            Testimony again = System.Text.Json.JsonSerializer.Deserialize<Testimony>(json)!;
            string refused;
            try { System.Text.Json.JsonSerializer.Deserialize<List<Testimony>>("[{\"id\":\"t1\"}]"); refused = "no"; }
            catch (System.Text.Json.JsonException) { refused = "yes"; }
            return (again == dossier.Testimonies[1]) + " " + refused + " " + System.Text.Json.JsonSerializer.Serialize(new { again.By, again.Directness }) + System.Text.Json.JsonSerializer.Serialize(new Dictionary<WitnessId, int> { [again.By] = 1 });
            """);
        Assert.Equal("True yes {\"By\":\"guard\",\"Directness\":\"direct\"}{\"guard\":1}", told);
    }
}
