namespace OnRecord.Checking;

/// <summary>Which data files include which: the includes of all files, read the other way round.</summary>
public sealed class Includers
{
    private readonly Dictionary<string, List<string>> _direct = new(StringComparer.Ordinal);

    /// <summary>Adds what a file includes.</summary>
    /// <param name="path">The file's, normalized.</param>
    /// <param name="includes">As written in it.</param>
    public void Add(string path, IEnumerable<string> includes)
    {
        foreach (string include in includes)
        {
            string included = Paths.Combine(path, include);
            if (!_direct.TryGetValue(included, out List<string>? includers)) _direct.Add(included, includers = []);
            includers.Add(path);
        }
    }

    /// <summary>The paths of the files that include a file, directly or not; each once, and never the file itself.</summary>
    public IEnumerable<string> Of(string path)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { path };
        Queue<string> open = new([path]);
        while (open.Count > 0)
        {
            if (!_direct.TryGetValue(open.Dequeue(), out List<string>? direct)) continue;
            foreach (string includer in direct.Where(seen.Add))
            {
                open.Enqueue(includer);
                yield return includer;
            }
        }
    }
}
