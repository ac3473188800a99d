using OnRecord.Tests.Validation;

namespace OnRecord.Tests.Collections;

/// <summary>Lists and maps with value equality.</summary>
public class CollectionTests
{
    [Fact]
    public void Lists_are_equal_when_their_items_are()
    {
        EquatableList<string> list = ["a", "b"];
        Assert.Equal(list, ["a", "b"]);
        Assert.Equal(list.GetHashCode(), new[] { "a", "b" }.ToEquatableList().GetHashCode());
        Assert.NotEqual(list, ["b", "a"]);
        Assert.True(list == (EquatableList<string>)["a", "b"]);
        Assert.True(list != (EquatableList<string>)["a"]);
        Assert.Equal("[a, b]", list.ToString());
    }

    [Fact]
    public void The_default_list_is_the_empty_one()
    {
        EquatableList<int> none = default;
        Assert.Equal(none, []);
        Assert.Empty(none);
        Assert.Throws<ArgumentOutOfRangeException>(() => none[0]);
        Assert.True(none.All(static _ => false));
        Assert.False(none.Any(static _ => true));
    }

    [Fact]
    public void A_list_keeps_what_it_was_given()
    {
        int[] items = [1, 2];
        EquatableList<int> list = items;
        items[0] = 9;
        Assert.Equal(1, list[0]);
    }

    [Fact]
    public void Maps_are_equal_when_their_entries_are_in_whatever_order()
    {
        EquatableMap<int> map = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };
        EquatableMap<int> other = new Dictionary<string, int> { ["b"] = 2, ["a"] = 1 };
        Assert.True(map == other);
        Assert.Equal(map.GetHashCode(), other.GetHashCode());
        Assert.True(map != default);
        Assert.Equal(["a", "b"], map.Keys);
        Assert.False(map.ContainsKey("A"));
        Assert.Empty(default(EquatableMap<int>));
    }

    [Fact]
    public void Records_are_found_by_id_by_text_and_by_position()
    {
        Note first = new() { Id = (NoteId)"a", Text = "1" };
        Note second = new() { Id = (NoteId)"b", Text = "2" };
        RecordList<NoteId, Note> list = [first, second, first with { Text = "3" }];
        Assert.Same(first, list["a"]);
        Assert.Same(second, list[(NoteId)"b"]);
        Assert.Same(second, list[1]);
        Assert.True(list.TryGet((NoteId)"b", out Note? found) && found == second);
        Assert.False(list.TryGet("c", out _));
        Assert.Throws<KeyNotFoundException>(() => list["c"]);
        Assert.Equal(list, [first, second, first with { Text = "3" }]);
    }
}
