using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Candidates;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Filling;
using OnRecord.Analyzers.Code.Values;

namespace OnRecord.Analyzers.Code.Rules;

/// <summary>ONR2007: claims that come about around their validator.</summary>
internal sealed class MakingRule(ClaimShapes shapes)
{
    /// <summary>What names of methods begin with that read objects.</summary>
    public const string MethodBeginning = "Deserialize";

    /// <summary>Other methods that make objects.</summary>
    public static readonly ImmutableHashSet<string> MethodNames = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "CreateInstance",
        "GetUninitializedObject",
        "ToObject",
        "PopulateObject",
        "GetFromJsonAsync",
        "ReadFromJsonAsync",
        "GetFromJsonAsAsyncEnumerable",
        "ReadFromJsonAsAsyncEnumerable");

    /// <summary>Whether a method of this name may make objects without their constructor's or parser's say.</summary>
    public static bool MayBe(string method) => method.StartsWith(MethodBeginning, StringComparison.Ordinal) || MethodNames.Contains(method);

    public void AnalyzeCall(Candidate context, InvocationExpressionSyntax call)
    {
        if (context.Operation is IInvocationOperation operation
            && MadeBy(operation) is { } claim
            && !(Makers.Kind(operation.TargetMethod) == MakerKind.SystemTextJson && Converters.AreOurs(operation, claim, shapes, context.Bodies)))
        {
            Report(context, operation, claim, operation.TargetMethod.Name);
        }
    }

    public void AnalyzeCreation(Candidate context)
    {
        ObjectCreationExpressionSyntax creation = (ObjectCreationExpressionSyntax)context.Node;
        if (creation.Type is not IdentifierNameSyntax name
            || !TypeParameters.IsConstrainedTo(name, shapes.Names.Types)
            || context.Operation is not ITypeParameterObjectCreationOperation { Type: { } type } operation
            || ClaimTypes.In(type, shapes) is not { } claim
            || shapes.Of(claim) is not { } shape
            || shape.Slots.Any(s => InitializerSlots.Assigned(operation.Initializer, s) is not null || HelperProperties.MaySet(operation.Initializer, s, context.CancellationToken)))
        {
            return;
        }

        Report(context, operation, claim, "new " + type.Name + "()");
    }

    public void AnalyzeDefault(Candidate context)
    {
        if (context.Node is DefaultExpressionSyntax spelled && !shapes.Names.Types.Contains(SimpleNames.Of(spelled.Type))) return;
        if (context.Node.Parent is EqualsValueClauseSyntax { Parent: ParameterSyntax }
            || context.Operation is not IDefaultValueOperation { Type: INamedTypeSymbol { IsValueType: true, OriginalDefinition.SpecialType: SpecialType.None } type } operation
            || !shapes.IsClaim(type)
            || IsOnlyCompared(operation)
            || IsFailure(operation))
        {
            return;
        }

        Report(context, operation, type, "default");
    }

    private void Report(Candidate context, IOperation made, ITypeSymbol claim, string by)
    {
        if (shapes.Of(claim) is not { } shape || ValidatedLater.Is(made, context.Bodies)) return;
        if (!LaterFill.IsPossible(context.Follower(shapes), made, shape))
        {
            context.ReportDiagnostic(Diagnostic.Create(CodeRules.MadeAroundValidator, context.Node.GetLocation(), claim.Name, by));
        }
    }

    /// <summary>The claim among what the call is told to make, by type argument or by <c>typeof</c>.</summary>
    private ITypeSymbol? MadeBy(IInvocationOperation call)
    {
        if (Makers.Kind(call.TargetMethod) == MakerKind.None) return null;
        foreach (ITypeSymbol argument in call.TargetMethod.TypeArguments)
        {
            if (ClaimTypes.In(argument, shapes) is { } claim) return claim;
        }

        foreach (IArgumentOperation argument in call.Arguments)
        {
            ITypeSymbol? named = Outlets.Innermost(argument.Value) switch
            {
                ITypeOfOperation type => type.TypeOperand,
                { Type: { } type } when call.TargetMethod.Name == "PopulateObject" => type,
                _ => null,
            };
            if (ClaimTypes.In(named, shapes) is { } claim) return claim;
        }

        return null;
    }

    // `claim = default; return false;`: what an out parameter must be given when there is nothing to give.
    private static bool IsFailure(IOperation value) =>
        Outlets.Outermost(value).Parent is ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter.RefKind: RefKind.Out } };

    private static bool IsOnlyCompared(IOperation value)
    {
        IOperation? parent = Outlets.Outermost(value).Parent;
        return parent is IBinaryOperation or IPatternOperation or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Equals" or "Compare" } };
    }
}
