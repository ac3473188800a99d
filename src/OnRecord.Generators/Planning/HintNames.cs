using System.Globalization;
using System.Text;

namespace OnRecord.Generators.Planning;

/// <summary>What emitted files and the class of shared members are called: by the schema's path, the same on every machine.</summary>
internal static class HintNames
{
    private const string Ending = ".onrecord.yaml";

    /// <summary>
    /// A name that no other path of the project has, not even in other case: a plain path is its own name, any other gets
    /// a number that its exact text makes.
    /// </summary>
    public static string Of(string path)
    {
        string name = path.EndsWith(Ending, StringComparison.Ordinal) ? path.Substring(0, path.Length - Ending.Length) : path;
        StringBuilder hint = new(name.Length);
        bool isPlain = name.Length < path.Length;
        foreach (char c in name)
        {
            bool isKept = c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_';
            isPlain &= isKept || c == '/';
            hint.Append(isKept ? c : c == '/' ? '.' : c is >= 'A' and <= 'Z' ? char.ToLowerInvariant(c) : '_');
        }

        // Roslyn takes no hint name that begins with a dot or is very long.
        string text = hint.ToString().Trim('.');
        if (isPlain && text.Length is > 0 and <= 100) return text + ".onrecord";
        return (text.Length > 100 ? text.Substring(text.Length - 100).Trim('.') : text) + "_" + Hash(path) + ".onrecord";
    }

    /// <summary>The same as part of an identifier: the folders and the file of a plain path, joined; a number for any other.</summary>
    public static string Stem(string path)
    {
        string name = Of(path);
        name = name.Substring(0, name.Length - ".onrecord".Length);
        StringBuilder stem = new(name.Length);
        bool isPlain = true;
        foreach (char c in name)
        {
            bool isKept = c is (>= 'a' and <= 'z') or (>= '0' and <= '9');
            isPlain &= isKept || c == '.';
            stem.Append(isKept ? c : '_');
        }

        return isPlain ? stem.ToString() : stem + "_" + Hash(path);
    }

    /// <summary>FNV-1a over the UTF-16 units: string.GetHashCode differs from process to process.</summary>
    private static string Hash(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text) hash = unchecked((hash ^ c) * 1099511628211);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
