namespace OnRecord.Quotes;

/// <summary>
/// Where a phrase occurs in a text, in order. A thousand places are kept of a phrase, and more only where it has to be
/// told apart by what surrounds it, as long as there is room: "the" stands in a long text half a million times.
/// </summary>
internal sealed class Occurrences(int length)
{
    public const int AlwaysKept = 1000;

    private readonly List<int> _starts = [];
    private Room? _room;

    /// <summary>Length of the phrase.</summary>
    public int Length { get; } = length;

    public IReadOnlyList<int> Starts => _starts;

    /// <summary>Keeps more places than usual, at the expense of what other phrases may keep.</summary>
    public void KeepMore(Room room)
    {
        _room = room;
        Readers++;
    }

    private int Readers { get; set; }

    /// <summary>Adds the occurrence that ends here; false when no more are wanted.</summary>
    public bool Collect(int end)
    {
        _starts.Add(end - Length);
        return _starts.Count < AlwaysKept || (_room is not null && _room.Take(Readers));
    }

    /// <summary>What all phrases together may keep beyond the usual number, weighed by how often each place is looked at.</summary>
    internal sealed class Room(int places)
    {
        private int _left = places;

        public bool Take(int cost)
        {
            if (_left < cost) return false;
            _left -= cost;
            return true;
        }
    }
}
