using Microsoft.CodeAnalysis;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>Constructors that tell the compiler that they set every required member, on their word.</summary>
internal static class SetsRequiredMembers
{
    /// <summary>The attribute's name as it is written.</summary>
    public const string Name = "SetsRequiredMembers";

    public static bool Is(IMethodSymbol constructor) =>
        constructor.GetAttributes().Any(static a => a.AttributeClass?.Name == Name + "Attribute");
}
