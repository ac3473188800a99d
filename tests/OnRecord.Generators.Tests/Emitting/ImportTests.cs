using OnRecord.Generators.Emitting;
using OnRecord.Generators.Planning;
using OnRecord.Schema.Resolving;

namespace OnRecord.Generators.Tests.Emitting;

/// <summary>A schema that builds on that of another assembly, whose types it uses and does not emit.</summary>
public class ImportTests
{
    private const string People =
        """
        onrecord: 1
        id: https://example.org/people
        namespace: People
        enums:
          Side: [left, right]
        mixins:
          Dated: { fields: { day?: date } }
        records:
          Party:
            abstract: true
            mixins: [Dated]
            fields:
              id: { type: string, identifier: true, pattern: "^[a-z]+$" }
              side?: Side
            rules:
              - { id: left-has-day, if: { side: left }, then: { required: [day] }, message: Left has a day. }
          Person:
            extends: Party
            speaker: { name: [name] }
            fields: { name?: string, boss?: ref Party }
          Seat: { fields: { number: integer, holder?: ref Person } }
        """;

    private const string Talks =
        """
        onrecord: 1
        namespace: Talks
        imports: { p: https://example.org/people }
        records:
          Guest:
            extends: p.Party
            fields: { nick: string }
          Talk:
            fields:
              id: { type: string, identifier: true }
              text: string
              by: ref p.Person
              seat: p.Seat
              seats?: [p.Seat]
              side: { type: p.Side, default: right }
              hosts?: { items: ref p.Party }
            claim: { text: text, attributedTo: by }
            rules:
              - { id: left-speaker, if: { side: left }, then: { by.side: left }, message: The speaker of the left is of the left. }
              - { id: seated, then: { seat.holder.boss: { present: true } }, severity: warning, message: The holder has a boss. }
        dossier:
          name: TalkDossier
          lists: { people: p.Person, guests: Guest, talks: Talk }
        """;

    [Fact]
    public void Types_of_both_assemblies_meet()
    {
        SchemaLoader loader = new(static key => key switch { "https://example.org/people" => People, "talks.onrecord.yaml" => Talks, _ => null });
        byte[] people = Emitted.Compile(Files(loader, "https://example.org/people"));
        IReadOnlyList<EmittedFile> files = Files(loader, "talks.onrecord.yaml");
        Assert.DoesNotContain(files, static file => file.Text.Contains("record Person"));
        byte[] image = Emitted.Compile(files, Emitted.Program(
            """
            const string Good = "{\"people\":[{\"id\":\"ada\",\"name\":\"Ada Example\",\"side\":\"left\",\"day\":\"2026-01-01\",\"boss\":\"gus\"}],\"guests\":[{\"id\":\"gus\",\"nick\":\"G\"}],"
                + "\"talks\":[{\"id\":\"t\",\"text\":\"x\",\"by\":\"ada\",\"seat\":{\"number\":1,\"holder\":\"ada\"},\"seats\":[{\"number\":2}],\"side\":\"left\",\"hosts\":[\"gus\"]}]}";
            TalkDossier dossier = TalkDossier.ParseJson(Good);
            Person by = dossier.People[dossier.Talks["t"].By];
            string told = by.Name + " " + dossier.Guests[0].Id + " " + (TalkDossier.ParseJson(dossier.ToJson()) == dossier) + " " + dossier.Validate().Grades["t"];
            foreach ((string sound, string broken) in new[] { ("\"day\":\"2026-01-01\",", ""), ("\"side\":\"left\",\"day\"", "\"side\":\"right\",\"day\""), ("\"holder\":\"ada\"", "\"holder\":\"gus\""), ("\"boss\":\"gus\"", "\"boss\":\"gas\""), ("\"id\":\"gus\"", "\"id\":\"Gus\"") })
            {
                TalkDossier.TryParseJson(Good.Replace(sound, broken), out _, out ValidationResult result);
                told += "\n" + Show(result);
            }

            return told;
            """).Replace("using Test;", "using People; using Talks;"), references: [people]);
        Assert.Equal(
            """
            Ada Example gus True Full
            /people/0 left-has-day Error
            /talks/0 left-speaker Error
            /talks/0/seat/holder ONR3202 Error
            /talks/0 seated Warning
            /people/0/boss ONR3201 Error
            /people/0/boss ONR3201 Error
            /guests/0/id ONR3009 Error
            /talks/0/hosts/0 ONR3201 Error
            """.ReplaceLineEndings("\n"),
            Emitted.Execute(image, people));
    }

    private static IReadOnlyList<EmittedFile> Files(SchemaLoader loader, string key)
    {
        LoadedSchema loaded = loader.Load(key)!;
        Assert.True(loaded.Findings.Count == 0, string.Join("\n", loaded.Findings));
        return [.. Emitter.Emit(RecordPlanner.Plan(loaded.Resolved.Model, Emitted.Net80))];
    }
}
