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

    /// <summary>
    /// The same as part of an identifier, where folders are joined by two underscores and words by one. A path in which that
    /// could be something else gets a number.
    /// </summary>
    public static string Stem(string path)
    {
        string name = Of(path);
        name = name.Substring(0, name.Length - ".onrecord".Length);
        StringBuilder stem = new(name.Length);
        bool isPlain = true;
        for (int i = 0; i < name.Length; i++)
        {
            bool isKept = IsLetterOrDigit(name[i]);
            isPlain &= isKept || (name[i] != '_' && i > 0 && i + 1 < name.Length && IsLetterOrDigit(name[i - 1]));
            stem.Append(isKept ? name[i].ToString() : name[i] == '.' ? "__" : "_");
        }

        string number = "_" + Hash(path);
        return isPlain || name.EndsWith(number, StringComparison.Ordinal) ? stem.ToString() : stem + number;

        static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');
    }

    /// <summary>FNV-1a over the UTF-16 units: string.GetHashCode differs from process to process.</summary>
    private static string Hash(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text) hash = unchecked((hash ^ c) * 1099511628211);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
