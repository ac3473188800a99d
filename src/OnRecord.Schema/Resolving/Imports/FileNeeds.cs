using OnRecord.Schema.Binding;

namespace OnRecord.Schema.Resolving;

/// <summary>How much of a record is needed.</summary>
internal enum RecordNeed
{
    /// <summary>What a reference to it must know: identifier, ancestors, roles.</summary>
    Identity,

    /// <summary>All of it.</summary>
    Whole,
}

/// <summary>What is needed of one file.</summary>
internal sealed class FileNeeds
{
    public FileNeeds(SchemaFile file)
    {
        File = file;
        foreach (EnumDeclaration declaration in file.Enums) Declarations[declaration.Name] = declaration;
        foreach (NamedTypeDeclaration declaration in file.Types) Declarations[declaration.Name] = declaration;
        foreach (RecordDeclaration declaration in file.Mixins)
        {
            Declarations[declaration.Name] = declaration;
            MixinNames.Add(declaration.Name);
        }

        foreach (RecordDeclaration declaration in file.Records)
        {
            Declarations[declaration.Name] = declaration;
            if (declaration.Extends is not { } parent) continue;
            if (!Children.TryGetValue(parent, out List<RecordDeclaration>? children)) Children.Add(parent, children = []);
            children.Add(declaration);
        }
    }

    public SchemaFile File { get; }

    /// <summary>By alias; null for one that is not found.</summary>
    public Dictionary<string, FileNeeds?> Imports { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, object> Declarations { get; } = new(StringComparer.Ordinal);

    public HashSet<string> MixinNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Those of the same file, by the name of what they extend.</summary>
    public Dictionary<string, List<RecordDeclaration>> Children { get; } = new(StringComparer.Ordinal);

    /// <summary>Needed enums, named types and mixins.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, RecordNeed> Records { get; } = new(StringComparer.Ordinal);

    /// <summary>Records whose descendants are needed with them.</summary>
    public HashSet<string> WithDescendants { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Lexicons { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a name was looked for here that is not there.</summary>
    public bool IsMissed { get; set; }
}
