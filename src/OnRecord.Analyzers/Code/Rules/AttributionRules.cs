using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code.Candidates;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>Hands each node to the rules that look at its kind.</summary>
internal sealed class AttributionRules(ClaimShapes shapes) : ICandidateRules
{
    private readonly CreationRule _creations = new(shapes);
    private readonly MakingRule _making = new(shapes);
    private readonly WithRule _copies = new(shapes);
    private readonly AssignmentRule _assignments = new(shapes);
    private readonly ClaimTypeRule _types = new(shapes);
    private readonly ClearRule _clearing = new(shapes);
    private readonly DroppedResultRule _results = new(shapes);
    private readonly ConstructorRule _constructors = new(shapes);
    private readonly PublishesRule _publishing = new(shapes);

    /// <inheritdoc/>
    public IEnumerable<string> Words { get; } =
    [
        .. shapes.Names.Types,
        .. shapes.Names.Changeable,
        .. shapes.Names.Validators,
        .. MakingRule.MethodNames,
        SetsRequiredMembers.Name,
        SetsRequiredMembers.Name + "Attribute",
        PublishesRule.AttributeName,
        PublishesRule.AttributeName + "Attribute",
        .. shapes.Names.HasStructs ? ["default"] : Array.Empty<string>(),
    ];

    /// <inheritdoc/>
    public IEnumerable<string> Beginnings { get; } = [.. DroppedResultRule.MethodBeginnings, MakingRule.MethodBeginning];

    /// <inheritdoc/>
    public void Analyze(Candidate candidate)
    {
        switch (candidate.Node)
        {
            case ObjectCreationExpressionSyntax:
                _creations.Analyze(candidate);
                _making.AnalyzeCreation(candidate);
                break;
            case ImplicitObjectCreationExpressionSyntax:
                _creations.Analyze(candidate);
                break;
            case WithExpressionSyntax:
                _copies.Analyze(candidate);
                break;
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.CoalesceAssignmentExpression }:
                _assignments.Analyze(candidate);
                break;
            case ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax:
                _types.Analyze(candidate);
                break;
            case InvocationExpressionSyntax call:
                AnalyzeCall(candidate, call);
                break;
            case AttributeSyntax attribute:
                AnalyzeAttribute(candidate, attribute);
                break;
            case DefaultExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } when shapes.Names.HasStructs:
                _making.AnalyzeDefault(candidate);
                break;
        }
    }

    private void AnalyzeCall(Candidate candidate, InvocationExpressionSyntax call)
    {
        string name = SimpleNames.Of(call.Expression);
        if (name == ClearRule.MethodName) _clearing.Analyze(candidate, call);
        else if (MakingRule.MayBe(name)) _making.AnalyzeCall(candidate, call);
        else if (_results.MayBe(name)) _results.Analyze(candidate, call);
    }

    private void AnalyzeAttribute(Candidate candidate, AttributeSyntax attribute)
    {
        string name = SimpleNames.OfAttribute(attribute);
        if (name == SetsRequiredMembers.Name) _constructors.Analyze(candidate, attribute);
        else if (name == PublishesRule.AttributeName) _publishing.Analyze(candidate, attribute);
    }
}
