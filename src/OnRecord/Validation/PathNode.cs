using System.Globalization;
using System.Text;

namespace OnRecord.Validation;

/// <summary>A step of a path from a record to a value inside it. Paths are built from the inside out, and only for errors: valid data costs none.</summary>
internal sealed class PathNode(string? name, int index, PathNode? rest)
{
    public PathNode(string name, PathNode? rest)
        : this(name, 0, rest)
    {
    }

    public PathNode(int index, PathNode? rest)
        : this(null, index, rest)
    {
    }

    public bool StartsWith(string first) => name == first;

    /// <summary>The position that the path goes through in a list of this name; null where it goes elsewhere.</summary>
    public int? IndexUnder(string list) => name == list && rest is { Name: null } ? rest.Index : null;

    /// <summary>Takes a JSON Pointer apart; null for the empty one.</summary>
    public static PathNode? Parse(string pointer)
    {
        PathNode? path = null;
        string[] parts = pointer.Split('/');
        for (int i = parts.Length - 1; i > 0; i--) path = new PathNode(parts[i].Replace("~1", "/").Replace("~0", "~"), path);
        return path;
    }

    /// <summary>As RFC 6901 writes it.</summary>
    public static string ToPointer(PathNode? path)
    {
        StringBuilder pointer = new();
        for (PathNode? node = path; node is not null; node = node.Rest)
        {
            pointer.Append('/');
            if (node.Name is null) pointer.Append(node.Index.ToString(CultureInfo.InvariantCulture));
            else pointer.Append(node.Name.Replace("~", "~0").Replace("/", "~1"));
        }

        return pointer.ToString();
    }

    private string? Name => name;

    private int Index => index;

    private PathNode? Rest => rest;
}
