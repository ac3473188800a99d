namespace OnRecord;

/// <summary>Equality of values as schemas have it: URIs by their text, where <see cref="Uri"/> itself looks past fragments and the case of hosts.</summary>
internal static class ValueComparer<T>
{
    public static readonly IEqualityComparer<T> Default =
        typeof(T) == typeof(Uri) ? (IEqualityComparer<T>)(object)new UriComparer() : EqualityComparer<T>.Default;
}

internal sealed class UriComparer : IEqualityComparer<Uri?>
{
    public bool Equals(Uri? x, Uri? y) => x?.OriginalString == y?.OriginalString;

    public int GetHashCode(Uri? uri) => uri is null ? 0 : StringComparer.Ordinal.GetHashCode(uri.OriginalString);
}
