using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>The types of an assembly, nested ones too.</summary>
internal static class AssemblyTypes
{
    public static IEnumerable<INamedTypeSymbol> Of(IAssemblySymbol assembly, CancellationToken cancellation)
    {
        Stack<INamespaceOrTypeSymbol> pending = new([assembly.GlobalNamespace]);
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            INamespaceOrTypeSymbol next = pending.Pop();
            if (next is INamedTypeSymbol type) yield return type;
            foreach (INamespaceOrTypeSymbol member in next is INamespaceSymbol space ? space.GetMembers() : next.GetTypeMembers().Cast<INamespaceOrTypeSymbol>()) pending.Push(member);
        }
    }
}
