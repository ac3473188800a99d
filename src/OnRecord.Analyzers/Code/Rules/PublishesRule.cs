using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code.Candidates;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>ONR2010: methods that publish, and take a claim of which nobody has shown that it is valid.</summary>
internal sealed class PublishesRule(ClaimShapes shapes)
{
    /// <summary>The attribute's name as it is written.</summary>
    public const string AttributeName = "Publishes";

    public void Analyze(Candidate context, AttributeSyntax attribute)
    {
        foreach (ParameterSyntax parameter in MarkedBy(attribute))
        {
            // A parameter with an attribute of its own has its own turn.
            bool isMarked = parameter.AttributeLists.Any(static l => l.Attributes.Any(static a => SimpleNames.OfAttribute(a) == AttributeName));
            if (isMarked && !parameter.Contains(attribute)) continue;
            if (parameter.Type is { } written
                && context.SemanticModel.GetDeclaredSymbol(parameter, context.CancellationToken) is IParameterSymbol symbol
                && (Markers.Has(symbol, shapes.Markers.Publishes) || Markers.Has(symbol.ContainingSymbol, shapes.Markers.Publishes))
                && ClaimTypes.Unproven(symbol.Type, shapes, context.CancellationToken) is { } claim)
            {
                context.ReportDiagnostic(Diagnostic.Create(CodeRules.DroppedResult, written.GetLocation(), claim.Name, "may be published without having been validated; take " + Proof(context, written, claim)));
            }
        }
    }

    /// <summary>The name of the claim in a type that is or holds it.</summary>
    public static SimpleNameSyntax? WrittenAs(TypeSyntax type, ITypeSymbol claim, SemanticModel model, CancellationToken cancellation) =>
        type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().FirstOrDefault(name => SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(name, cancellation).Type, claim));

    private static IEnumerable<ParameterSyntax> MarkedBy(AttributeSyntax attribute)
    {
        SyntaxNode? declaration = attribute.Parent?.Parent;
        if (declaration is ParameterSyntax parameter) return Enumerable.Repeat(parameter, 1);
        return declaration switch
        {
            BaseMethodDeclarationSyntax method => method.ParameterList.Parameters,
            LocalFunctionStatementSyntax local => local.ParameterList.Parameters,
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters,
            TypeDeclarationSyntax { ParameterList: { } primary } => primary.Parameters,
            DelegateDeclarationSyntax handler => handler.ParameterList.Parameters,
            _ => default,
        };
    }

    private static string Proof(Candidate context, TypeSyntax written, ITypeSymbol claim)
    {
        string text = written.ToString().TrimEnd('?');
        if (WrittenAs(written, claim, context.SemanticModel, context.CancellationToken) is not { } bare) return "'Valid<" + claim.Name + ">'";
        int start = bare.SpanStart - written.SpanStart;
        return "'" + text.Substring(0, start) + "Valid<" + bare + ">" + text.Substring(start + bare.Span.Length) + "'";
    }
}
