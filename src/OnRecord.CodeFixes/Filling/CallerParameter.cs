using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using OnRecord.Analyzers.Code.Claims;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace OnRecord.CodeFixes.Filling;

/// <summary>A parameter that is added to the method around a place: who called has to say who. The compiler then asks the callers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Member">The member of the object initializer that it sets.</param>
/// <param name="Parameters">The list that it is added to.</param>
/// <param name="Parameter">The parameter.</param>
internal sealed record CallerParameter(string Name, ExpressionSyntax Member, ParameterListSyntax Parameters, ParameterSyntax Parameter)
{
    /// <summary>Null where the method's shape isn't its own to change, and in a place that is no method.</summary>
    public static CallerParameter? For(FixSite site, Shape shape)
    {
        if (shape.Slots.FirstOrDefault(static s => s.Member is IPropertySymbol { SetMethod: not null } or IFieldSymbol { IsReadOnly: false }) is not { } slot || Around(site) is not { } parameters) return null;
        string name = char.ToLowerInvariant(slot.Name[0]) + slot.Name.Substring(1);
        if (parameters.Parameters.Any(p => p.Identifier.ValueText == name) || site.Model.LookupSymbols(site.Node.SpanStart, name: name).Any(static s => s is ILocalSymbol)) return null;
        ITypeSymbol type = slot.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : slot.Type.WithNullableAnnotation(NullableAnnotation.None);
        IdentifierNameSyntax identifier = Supplier.NameOf(name);
        ParameterSyntax parameter = SyntaxFactory.Parameter(identifier.Identifier).WithType(ParseTypeName(type.ToMinimalDisplayString(site.Model, parameters.SpanStart)));
        return new CallerParameter(name, Supplier.Assign(slot.Name, identifier), parameters, parameter.WithAdditionalAnnotations(Formatter.Annotation));
    }

    /// <summary>The file with the parameter, and one of its nodes replaced.</summary>
    public SyntaxNode Add(SyntaxNode root, SyntaxNode old, SyntaxNode replacement) =>
        root.ReplaceNodes([Parameters, old], (original, rewritten) => original == old
            ? replacement
            : ((ParameterListSyntax)rewritten).AddParameters(Parameter).WithAdditionalAnnotations(Formatter.Annotation));

    private static ParameterListSyntax? Around(FixSite site)
    {
        foreach (SyntaxNode node in site.Node.Ancestors())
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax or TypeDeclarationSyntax:
                    return null;
                case LocalFunctionStatementSyntax local:
                    return Extensible(local.ParameterList);
                case BaseMethodDeclarationSyntax method:
                    return site.Model.GetDeclaredSymbol(method, site.Cancellation) is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } symbol && IsItsOwn(symbol)
                        ? Extensible(method.ParameterList)
                        : null;
            }
        }

        return null;
    }

    private static ParameterListSyntax? Extensible(ParameterListSyntax list) =>
        list.Parameters.Any(static p => p.Default is not null || p.Modifiers.Any(SyntaxKind.ParamsKeyword)) ? null : list;

    // Overrides and implementations have the shape of what they stand for, and the entry point has the runtime's.
    private static bool IsItsOwn(IMethodSymbol method) =>
        !method.IsOverride
        && !method.IsVirtual
        && method.PartialDefinitionPart is null
        && method.Name != WellKnownMemberNames.EntryPointMethodName
        && method.ExplicitInterfaceImplementations.IsEmpty
        && !method.ContainingType.AllInterfaces.Any(contract => contract.GetMembers(method.Name).Any(m => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(m), method)));
}
