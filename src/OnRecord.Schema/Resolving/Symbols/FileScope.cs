using OnRecord.Schema.Binding;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>The names of one schema, and the aliases of what it imports.</summary>
/// <param name="file">The schema.</param>
/// <param name="ns">Its C# namespace.</param>
/// <param name="isOwn">True for the schema that is being resolved: only its mistakes are reported.</param>
/// <param name="knownNames">Names of an import that are not among its symbols, for suggestions.</param>
internal sealed class FileScope(SchemaFile file, string ns, bool isOwn, EquatableArray<string> knownNames)
{
    public SchemaFile File { get; } = file;

    public string Namespace { get; } = ns;

    public bool IsOwn { get; } = isOwn;

    /// <summary>By name.</summary>
    public Dictionary<string, Symbol> Symbols { get; } = new(StringComparer.Ordinal);

    /// <summary>All names that can be looked for here.</summary>
    public IEnumerable<string> Names => IsOwn ? Symbols.Keys : knownNames;

    /// <summary>The names of lexicons that can be looked for here.</summary>
    public IEnumerable<string> LexiconNames => IsOwn ? File.Lexicons.Select(static l => l.Name) : knownNames;

    /// <summary>By alias; null for an import that could not be found.</summary>
    public Dictionary<string, FileScope?> Imports { get; } = new(StringComparer.Ordinal);

    /// <summary>The way from the schema that is being resolved: empty, or aliases that each end in a dot.</summary>
    public string Qualifier { get; set; } = "";

    public IEnumerable<RecordSymbol> Records => Symbols.Values.OfType<RecordSymbol>().Where(static r => !r.IsMixin);

    public IEnumerable<RecordSymbol> Mixins => Symbols.Values.OfType<RecordSymbol>().Where(static r => r.IsMixin);

    public LexiconModel? Lexicon(string name)
    {
        foreach (LexiconModel lexicon in File.Lexicons)
        {
            if (lexicon.Name == name) return lexicon;
        }

        return null;
    }
}
