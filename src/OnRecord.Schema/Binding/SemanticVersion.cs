using System.Globalization;

namespace OnRecord.Schema.Binding;

/// <summary>The three numbers of a SemVer version; what stands after '-' or '+' is checked for its form and no more.</summary>
public readonly record struct SemanticVersion(int Major, int Minor, int Patch) : IComparable<SemanticVersion>
{
    /// <summary>Reads a version; false for what is none.</summary>
    public static bool TryParse(string text, out SemanticVersion version)
    {
        version = default;
        int end = text.IndexOfAny(['-', '+']);
        if (end >= 0 && !IsSuffix(text.Substring(end + 1))) return false;
        string[] parts = (end < 0 ? text : text.Substring(0, end)).Split('.');
        if (parts.Length != 3 || !Number(parts[0], out int major) || !Number(parts[1], out int minor) || !Number(parts[2], out int patch)) return false;
        version = new SemanticVersion(major, minor, patch);
        return true;
    }

    /// <summary>By the three numbers, the first before the others.</summary>
    public int CompareTo(SemanticVersion other) =>
        Major != other.Major ? Major.CompareTo(other.Major)
        : Minor != other.Minor ? Minor.CompareTo(other.Minor)
        : Patch.CompareTo(other.Patch);

    /// <summary>The three numbers, with points between.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}", Major, Minor, Patch);

    private static bool Number(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && (text.Length == 1 || text[0] != '0');

    private static bool IsSuffix(string text)
    {
        foreach (char c in text)
        {
            if (!(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '+')) return false;
        }

        return text.Length > 0;
    }
}
