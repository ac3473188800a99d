namespace OnRecord.Validation;

/// <summary>A record in its place in a dossier.</summary>
/// <param name="Record">The record.</param>
/// <param name="List">The list that holds it.</param>
/// <param name="Index">Its position in the list.</param>
/// <param name="IsIncluded">It belongs to an included dossier: it is seen, and judged elsewhere.</param>
internal sealed record DossierEntry(SchemaRecord Record, string List, int Index, bool IsIncluded)
{
    public PathNode Path(PathNode? rest) => new(List, new PathNode(Index, rest));
}
