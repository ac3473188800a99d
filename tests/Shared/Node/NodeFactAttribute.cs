namespace OnRecord.Nodes;

/// <summary>A test that needs Node.js; skipped with the reason where it can't be had.</summary>
internal sealed class NodeFactAttribute : FactAttribute
{
    /// <summary>Looks for Node.</summary>
    public NodeFactAttribute() => Skip = Node.MissingReason;
}

/// <summary>A test with a table of cases that needs Node.js; skipped with the reason where it can't be had.</summary>
internal sealed class NodeTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks for Node.</summary>
    public NodeTheoryAttribute() => Skip = Node.MissingReason;
}
