using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>
/// The operations below one, each before its parts, as <see cref="Microsoft.CodeAnalysis.Operations.OperationExtensions.Descendants"/>
/// has them; with one list for all walks, where that has objects for every level of each.
/// </summary>
internal struct OperationWalk
{
    private readonly List<IOperation.OperationList.Enumerator> _levels;

    /// <param name="root">Not among them.</param>
    /// <param name="levels">Used by this walk alone until it ends.</param>
    public OperationWalk(IOperation root, List<IOperation.OperationList.Enumerator> levels)
    {
        Current = root;
        _levels = levels;
        _levels.Clear();
        _levels.Add(root.ChildOperations.GetEnumerator());
    }

    public IOperation Current { get; private set; }

    public readonly OperationWalk GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_levels.Count > 0)
        {
            IOperation.OperationList.Enumerator level = _levels[_levels.Count - 1];
            if (level.MoveNext())
            {
                _levels[_levels.Count - 1] = level;
                Current = level.Current;
                _levels.Add(Current.ChildOperations.GetEnumerator());
                return true;
            }

            _levels.RemoveAt(_levels.Count - 1);
        }

        return false;
    }
}
