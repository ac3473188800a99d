using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>
/// The index of the body that was asked for last. Candidates of a file come in order, so that one is enough for those of a
/// method to share it; and none is kept that nobody asks for any more. One serves one file, on one thread.
/// </summary>
internal sealed class MethodBodies
{
    private readonly List<IOperation.OperationList.Enumerator> _levels = [];
    private IOperation? _root;
    private BodyIndex? _index;

    /// <summary>That of the body in which an operation stands.</summary>
    public BodyIndex Of(IOperation operation)
    {
        IOperation root = operation;
        while (root.Parent is { } parent) root = parent;
        if (_index is null || !ReferenceEquals(root, _root)) (_root, _index) = (root, new BodyIndex(root, _levels));
        return _index;
    }
}
