using OnRecord.Evolution.Catalog;
using OnRecord.Evolution.Locks;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Resolving;

namespace OnRecord.Evolution.Tests;

/// <summary>The table of changes.</summary>
public sealed class ChangeCaseTests
{
    public static TheoryData<string> Titles => [.. ChangeCase.All.Select(static c => c.ToString())];

    [Theory]
    [MemberData(nameof(Titles))]
    public void Is_classed_as_it_says(string title)
    {
        ChangeCase row = ChangeCase.All.Single(c => c.ToString() == title);
        LoadedSchema old = row.Old.Load(), now = row.New.Load();
        SchemaComparison comparison = SchemaDiff.Compare(old.Resolved.Model, now.Resolved.Model);
        string found = string.Join("\n", comparison.Changes.Select(change => change.Descriptor.Id + " at '" + TextAt(now, row.New.Text, change) + "': " + change.Message));
        Assert.True(row.Kinds.Order(StringComparer.Ordinal).SequenceEqual(comparison.Changes.Select(static change => change.Descriptor.Id).Order(StringComparer.Ordinal)), found);
        Assert.True(row.Readers == comparison.Readers.ToString().ToLowerInvariant(), "readers\n" + found);
        Assert.True(row.Writers == comparison.Writers.ToString().ToLowerInvariant(), "writers\n" + found);
        if (row.Places.Length > 0) Assert.True(row.Places.Order(StringComparer.Ordinal).SequenceEqual(comparison.Changes.Select(change => TextAt(now, row.New.Text, change)).Order(StringComparer.Ordinal)), found);
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Is_classed_the_same_by_way_of_a_lock(string title)
    {
        ChangeCase row = ChangeCase.All.Single(c => c.ToString() == title);
        LoadedSchema old = row.Old.Load(), now = row.New.Load();
        SchemaLock locked = Read(LockWriter.Write(Schemas.Name, row.Old.Find));
        Assert.Equal(SchemaDiff.Compare(old.Resolved.Model, now.Resolved.Model), SchemaDiff.Compare(locked.Load("Desk").Resolved.Model, now.Resolved.Model));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Nothing_has_changed_from_a_schema_to_itself(string title)
    {
        ChangeCase row = ChangeCase.All.Single(c => c.ToString() == title);
        Assert.Empty(SchemaDiff.Compare(row.New.Load().Resolved.Model, row.New.Load().Resolved.Model).Changes);
    }

    [Fact]
    public void Every_kind_of_change_has_a_case() =>
        Assert.Empty(ChangeCatalog.All.Select(static kind => kind.Id).Except(ChangeCase.All.SelectMany(static c => c.Kinds)));

    [Fact]
    public void There_are_at_least_sixty_kinds() => Assert.True(ChangeCatalog.All.Count >= 60, ChangeCatalog.All.Count + " kinds");

    /// <summary>Schemas of the table may do without a version, which locks can't.</summary>
    private static SchemaLock Read(string text)
    {
        LockReading reading = LockReader.Read("desk.onrecord.lock", text);
        Assert.True(reading.Lock is not null, string.Join("\n", reading.Findings) + "\n" + text);
        return reading.Lock;
    }

    private static string TextAt(LoadedSchema schema, string text, SchemaChange change)
    {
        SourceSpan span = schema.Parsed.Spans.Find(change.Pointer).Key;
        return text.Substring(span.Start, span.Length).Split('\n')[0];
    }
}
