namespace OnRecord.Generators;

/// <summary>
/// The names of the incremental stages. Tests ask by these names whether a stage was cached; docs/decisions says what
/// each holds and what makes it run again.
/// </summary>
public static class TrackingNames
{
    /// <summary>Path and text of each schema file.</summary>
    public const string SchemaFiles = nameof(SchemaFiles);

    /// <summary>Each file read and bound, with spans and findings.</summary>
    public const string ParsedFiles = nameof(ParsedFiles);

    /// <summary>The same without spans and findings: a comment edit stops here.</summary>
    public const string FileModels = nameof(FileModels);

    /// <summary>The schemas that referenced assemblies carry.</summary>
    public const string ReferencedSchemas = nameof(ReferencedSchemas);

    /// <summary>The types that all files make. Unchanged while only fields change.</summary>
    public const string SymbolTable = nameof(SymbolTable);

    /// <summary>For each file, the declarations of other files that it builds on.</summary>
    public const string RecordShapes = nameof(RecordShapes);

    /// <summary>Each file with references, inheritance and imports resolved.</summary>
    public const string ResolvedFiles = nameof(ResolvedFiles);

    /// <summary>What emitted code can use: of the runtime library, the language, the framework.</summary>
    public const string CompilationFacts = nameof(CompilationFacts);

    /// <summary>For each file, all that its C# is planned and emitted from.</summary>
    public const string Sources = nameof(Sources);

    /// <summary>Each lock, read and resolved.</summary>
    public const string Locks = nameof(Locks);

    /// <summary>For each lock, what its schema changed beyond its version.</summary>
    public const string LockChecks = nameof(LockChecks);

    /// <summary>The findings, with their places.</summary>
    public const string Findings = nameof(Findings);
}
