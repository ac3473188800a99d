using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>What a method that makes objects goes by.</summary>
internal enum MakerKind
{
    /// <summary>It makes none that concern us: the project's own, or the generated parser.</summary>
    None,

    /// <summary>The converter that the type names, unless the options name another.</summary>
    SystemTextJson,

    /// <summary>Reflection or conventions of its own.</summary>
    Other,
}

/// <summary>Tells methods that make objects apart.</summary>
internal static class Makers
{
    public static MakerKind Kind(IMethodSymbol method)
    {
        // What the project wrote itself is looked at where it is written.
        if (!method.DeclaringSyntaxReferences.IsEmpty) return MakerKind.None;
        return method.ContainingType?.ToDisplayString() switch
        {
            null => MakerKind.None,
            "System.Activator" or "System.Runtime.CompilerServices.RuntimeHelpers" or "System.Runtime.Serialization.FormatterServices" => MakerKind.Other,
            string type when type.StartsWith("OnRecord.", StringComparison.Ordinal) => MakerKind.None,
            string type when type.StartsWith("System.", StringComparison.Ordinal) || type.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) => MakerKind.SystemTextJson,
            _ when method.Name == "CreateInstance" => MakerKind.None,
            _ => MakerKind.Other,
        };
    }
}
