using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OnRecord.CodeFixes.Filling;

/// <summary>Values that the code around a place already has by name.</summary>
internal static class ScopeValues
{
    private static readonly string[] Words = ["speaker", "author", "source", "reporter", "witness", "attribut", "spokes", "whom"];

    /// <summary>The name of a local, parameter, field or property that has a type, or converts to it as it is. The nearest first.</summary>
    /// <param name="site">Where it is needed.</param>
    /// <param name="type">What is needed.</param>
    /// <param name="name">For a text: what it is needed as. Any text could be anything, hence its own name has to say that it says who.</param>
    public static ISymbol? Find(FixSite site, ITypeSymbol type, string name)
    {
        int position = site.Node.SpanStart;
        bool isStatic = IsStaticAt(site, position);
        return site.Model.LookupSymbols(position)
            .Where(symbol => TypeOf(symbol) is { NullableAnnotation: not NullableAnnotation.Annotated } has
                && has.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T
                && site.Model.Compilation.ClassifyConversion(has, type) is { IsImplicit: true } conversion
                && (conversion.IsIdentity || conversion.IsReference)
                && (type.SpecialType != SpecialType.System_String || SaysWho(symbol.Name, name))
                && !(isStatic && symbol is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false })
                && IsThere(symbol, position, site.Cancellation)
                && Captures.Allow(site, symbol))
            .OrderBy(Distance)
            .ThenBy(symbol => string.Equals(symbol.Name, name, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .FirstOrDefault();
    }

    // The parameter of a primary constructor would be captured where a field may hold it already.
    private static int Distance(ISymbol symbol) => symbol switch
    {
        ILocalSymbol => 0,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [{ } declaration] } } when declaration.GetSyntax() is TypeDeclarationSyntax => 3,
        IParameterSymbol => 1,
        _ => 2,
    };

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol { HasConstantValue: false } local => local.Type,
        IParameterSymbol { RefKind: not RefKind.Out } parameter => parameter.Type,
        IFieldSymbol { HasConstantValue: false } field => field.Type,
        IPropertySymbol { GetMethod: not null, IsIndexer: false } property => property.Type,
        _ => null,
    };

    private static bool SaysWho(string has, string wanted) =>
        string.Equals(has.TrimStart('_'), wanted, StringComparison.OrdinalIgnoreCase)
        || has is "by" or "who"
        || Array.Exists(Words, word => has.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    // A local must have been declared before, not be the one that is being made here, and not start with a constant that may be the very flaw.
    private static bool IsThere(ISymbol symbol, int position, CancellationToken cancellation)
    {
        if (symbol is not ILocalSymbol) return true;
        return symbol.DeclaringSyntaxReferences is [{ } declaration]
            && declaration.Span.End <= position
            && declaration.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax or CollectionExpressionSyntax or BaseObjectCreationExpressionSyntax or PostfixUnaryExpressionSyntax };
    }

    private static bool IsStaticAt(FixSite site, int position) => site.Model.GetEnclosingSymbol(position, site.Cancellation) is not { } around
        || around.IsStatic
        || around is IFieldSymbol or IPropertySymbol
        || site.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null }
        || site.Node.FirstAncestorOrSelf<ConstructorInitializerSyntax>() is not null;
}
