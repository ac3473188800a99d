using OnRecord.Schema.Binding;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>What a name of a schema stands for, while it is being resolved.</summary>
internal abstract class Symbol(FileScope scope, string name)
{
    public FileScope Scope { get; } = scope;

    public TypeName Name { get; } = new(scope.Namespace, name);

    /// <summary>Such as "an enum".</summary>
    public abstract string Kind { get; }

    public abstract string Pointer { get; }
}

internal sealed class EnumSymbol(FileScope scope, EnumDeclaration declaration) : Symbol(scope, declaration.Name)
{
    private HashSet<string>? _values;

    public EnumDeclaration Declaration { get; } = declaration;

    public override string Kind => "an enum";

    public override string Pointer => Declaration.Pointer;

    public bool Accepts(string value)
    {
        _values ??= new(Declaration.Values.Select(static v => v.Text), StringComparer.Ordinal);
        return Declaration.IsOpen || Declaration.IsIncomplete || _values.Contains(value);
    }
}

internal sealed class NamedTypeSymbol(FileScope scope, NamedTypeDeclaration declaration) : Symbol(scope, declaration.Name)
{
    public NamedTypeDeclaration Declaration { get; } = declaration;

    public override string Kind => "a named type";

    public override string Pointer => Declaration.Pointer;

    /// <summary>Null before it is resolved, and for one that is broken.</summary>
    public ValueModel? Value { get; set; }

    public Progress Progress { get; set; }
}

/// <summary>How far a definition that may go round in a circle has been followed.</summary>
internal enum Progress
{
    NotStarted,
    Started,
    Done,
}
