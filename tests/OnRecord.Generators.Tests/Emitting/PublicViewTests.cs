using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json.Nodes;
using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;

namespace OnRecord.Generators.Tests.Emitting;

/// <summary>What may be published of a record, and that nothing else gets out with it.</summary>
public class PublicViewTests
{
    private const int Dossiers = 1000;

    private static readonly string Schema = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Emitting/schemas/public-view.onrecord.yaml"));

    private static readonly Lazy<byte[]> Image = new(static () => Emitted.Compile(Emitted.Files(Schema), Emitted.Program(
        """
        #pragma warning disable CS0612, CS0618
        Person person = Person.ParseJson("{\"id\":\"p\",\"stage\":\"s\",\"legalName\":\"SECRET\",\"approver\":\"SECRET\",\"home\":{\"town\":\"t\",\"street\":\"SECRET\"}}");
        PublicPerson view = person.ToPublic();
        PublicParty party = ((Party)person).ToPublic();
        StringBuilder told = new();
        told.Append(view.ToJson()).Append('\n');
        told.Append(System.Text.Json.JsonSerializer.Serialize(view)).Append('\n');
        told.Append(System.Text.Json.JsonSerializer.Serialize(party)).Append('\n');
        told.Append(view == party).Append(' ').Append((object)view is Dated and PublicApproved and PublicHoused and not SchemaRecord).Append(' ').Append(view == (person with { LegalName = null }).ToPublic()).Append('\n');
        told.Append(((IHasPublicView)(Party)person).ToPublic() == view).Append('\n');
        try { System.Text.Json.JsonSerializer.Deserialize<PublicPerson>("{}"); }
        catch (NotSupportedException e) { told.Append(e.Message.StartsWith("A public view is written and not read.", StringComparison.Ordinal)); }
        return told.ToString();
        """,
        """
        /// <summary>What is published of a dossier, in JSON and YAML.</summary>
        public static string[] Publish(string json)
        {
            Archive archive = Archive.ParseJson(json);
            return [archive.ToPublic().ToJson(), archive.ToPublic().ToYaml()];
        }
        """).Replace("using Test;", "using Views;")));

    [Fact]
    public void Says_what_the_record_says_but_for_what_is_sensitive() => Assert.Equal(
        """
        {"id":"p","stage":"s","home":{"town":"t"}}
        {"id":"p","stage":"s","home":{"town":"t"}}
        {"$type":"Person","id":"p","stage":"s","home":{"town":"t"}}
        True True True
        True
        True
        """.ReplaceLineEndings("\n"),
        Emitted.Execute(Image.Value));

    [Fact]
    public void Publishing_the_record_itself_does_not_compile() => Assert.Equal(
        [
            "CS1503: Publish(group);",
            "CS1503: PublishAny(group);",
            "CS1503: PublishAny(archive);",
            "CS1061: _ = person.ToPublic().LegalName;",
            "CS1061: _ = place.ToPublic();",
        ],
        Emitted.Problems(
            Emitted.Files(Schema),
            """
            using Views;
            internal static class Uses
            {
                internal static void All(Group group, Person person, Place place, Archive archive)
                {
                    Publish(group);
                    Publish(group.ToPublic());
                    PublishAny(group);
                    PublishAny(archive);
                    PublishAny(archive.ToPublic());
                    _ = person.ToPublic().LegalName;
                    _ = place.ToPublic();
                }

                private static void Publish(PublicGroup group) => PublishAny(group);

                private static void PublishAny(PublicView view) => _ = view.ToJson();
            }
            """));

    [Fact]
    public void Of_a_thousand_random_dossiers_no_secret_gets_out()
    {
        SchemaModel model = new SchemaLoader(static _ => Schema).Load("public-view.onrecord.yaml")!.Resolved.Model;
        AssemblyLoadContext context = new(null, isCollectible: true);
        Func<string, string[]> publish = context.LoadFromStream(new MemoryStream(Image.Value)).GetType("TestProgram")!.GetMethod("Publish")!.CreateDelegate<Func<string, string[]>>();
        int secrets = 0;
        for (int seed = 0; seed < Dossiers; seed++)
        {
            (JsonObject whole, JsonObject expected) = new RandomRecords(model, new Random(seed)).Dossier();
            string[] published = publish(whole.ToJsonString());
            Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(published[0])), $"Seed {seed}: of {whole}\nexpected {expected}\nbut was {published[0]}");
            foreach (string text in published)
            {
                Assert.False(text.Contains(RandomRecords.Secret, StringComparison.Ordinal) || text.Contains("77001", StringComparison.Ordinal), $"Seed {seed}: {text}");
            }

            if (whole.ToJsonString().Contains(RandomRecords.Secret, StringComparison.Ordinal)) secrets++;
        }

        context.Unload();
        Assert.True(secrets > Dossiers / 2, $"Only {secrets} dossiers had a secret to keep.");
    }
}
