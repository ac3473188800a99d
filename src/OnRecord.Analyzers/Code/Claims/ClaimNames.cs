using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>
/// The simple names by which a candidate can be told from other code before anything is bound. They let through
/// too much (another type of the same name) and never too little.
/// </summary>
internal sealed class ClaimNames
{
    /// <summary>Claims, attributions, speakers, types that hold an attribution for a claim, what derives from them, and aliases.</summary>
    public HashSet<string> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>Members with a marker.</summary>
    public HashSet<string> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Those of them that can change when the object is there: all but what only an initializer sets.</summary>
    public HashSet<string> Changeable { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether structs are among the types: only these have a default that is an object.</summary>
    public bool HasStructs { get; private set; }

    /// <summary>Methods of this project that return the outcome of a validation.</summary>
    public HashSet<string> Validators { get; } = new(StringComparer.Ordinal);

    public static ClaimNames Of(Compilation compilation, Markers markers, CancellationToken cancellation)
    {
        ClaimNames names = new();
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            AssemblyNames referenced = AssemblyNames.Of(assembly, markers, cancellation);
            names.Types.UnionWith(referenced.Types);
            names.Members.UnionWith(referenced.Members);
            names.Changeable.UnionWith(referenced.Changeable);
            names.HasStructs |= referenced.HasStructs;
        }

        List<(string Name, string Of)> derived = [];
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            TreeNames declared = TreeNames.Of(tree, cancellation);
            names.Types.UnionWith(declared.MarkedTypes);
            names.Members.UnionWith(declared.MarkedMembers);
            names.Changeable.UnionWith(declared.MarkedMembers);
            names.HasStructs |= declared.HasMarkedStruct;
            names.Validators.UnionWith(declared.Validators);
            derived.AddRange(declared.Derived);
        }

        names.AddDerived(derived);
        return names;
    }

    // From each name to those that stand on it, so that a long chain costs one visit a link.
    private void AddDerived(List<(string Name, string Of)> derived)
    {
        ILookup<string, string> byAncestor = derived.ToLookup(static d => d.Of, static d => d.Name, StringComparer.Ordinal);
        Queue<string> pending = new(Types);
        while (pending.Count > 0)
        {
            foreach (string name in byAncestor[pending.Dequeue()])
            {
                if (Types.Add(name)) pending.Enqueue(name);
            }
        }
    }
}
