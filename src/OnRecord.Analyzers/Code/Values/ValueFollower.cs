using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>
/// Follows a value within its method, back to where it comes from, and tells what is known to be wrong with it as
/// an attribution. One follower serves one candidate.
/// </summary>
internal sealed class ValueFollower(ClaimShapes shapes, SemanticModel model, MethodBodies bodies, CancellationToken cancellation)
{
    // Code that exceeds them is no code that a person can follow either; what is not followed is not reported.
    private const int MaxDepth = 40;
    private const int MaxSteps = 2_000;

    private int _depth;
    private int _steps;

    public ClaimShapes Shapes { get; } = shapes;

    public SemanticModel Model { get; } = model;

    public MethodBodies Bodies { get; } = bodies;

    public CancellationToken Cancellation { get; } = cancellation;

    public Verdict Judge(IOperation? value)
    {
        Cancellation.ThrowIfCancellationRequested();
        if (value is null || _depth >= MaxDepth || ++_steps > MaxSteps) return Verdict.Sound;
        _depth++;
        try
        {
            return TextValues.Of(value) is { } text ? TextValues.Judge(text, value.Syntax) : JudgeByKind(value);
        }
        finally
        {
            _depth--;
        }
    }

    private Verdict JudgeByKind(IOperation value)
    {
        switch (value)
        {
            case ILiteralOperation { ConstantValue: { HasValue: true, Value: null } }:
            case IDefaultValueOperation { Type.SpecialType: not SpecialType.System_Boolean }:
                // The default of a list that is a struct is a list without elements.
                bool isList = value.Type is { IsValueType: true } && CollectionTypes.IsCollection(value.Type);
                return Verdict.Flawed(isList ? FlawKind.Empty : FlawKind.Null, value.Syntax);
            case { ConstantValue: { HasValue: true, Value: false } }:
                return Verdict.Flawed(FlawKind.Empty, value.Syntax);
            case IThrowOperation:
                return Verdict.Never;
            case IConversionOperation conversion:
                return Judge(conversion.Operand);
            case ISimpleAssignmentOperation assignment:
                return Judge(assignment.Value);
            case IAwaitOperation { Operation: IInvocationOperation { TargetMethod: { Name: "FromResult", IsStatic: true }, Arguments: [{ } result] } }:
                return Judge(result.Value);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return conditional.Condition.ConstantValue switch
                {
                    { HasValue: true, Value: true } => Judge(conditional.WhenTrue),
                    { HasValue: true, Value: false } => Judge(whenFalse),
                    _ => Verdict.Either([Judge(conditional.WhenTrue), Judge(whenFalse)]),
                };
            case ICoalesceOperation coalesce:
                return Coalesce(coalesce);
            case ISwitchExpressionOperation choice:
                return Verdict.Either(choice.Arms.Select(arm => Judge(arm.Value)));
            case ILocalReferenceOperation or IParameterReferenceOperation:
                return LocalValues.Judge(this, value);
            case IFieldReferenceOperation or IPropertyReferenceOperation:
                return MemberValues.Judge(this, (IMemberReferenceOperation)value);
            case IWithOperation with:
                return RecordValues.Judge(this, with);
            case IObjectCreationOperation creation:
                return Creation(creation);
            case IInvocationOperation invocation:
                return Invocation(invocation);
            case IArrayCreationOperation array:
                return CollectionValues.Judge(this, array);
            case { Syntax: CollectionExpressionSyntax collection }:
                return CollectionValues.Judge(this, collection);
            default:
                return Verdict.Sound;
        }
    }

    // Null on the left is what the right is for; anything else that is wrong with the left stays wrong.
    private Verdict Coalesce(ICoalesceOperation coalesce)
    {
        Verdict left = Judge(coalesce.Value);
        Verdict right = Judge(coalesce.WhenNull);
        bool leftIsNull = left.IsCertain && left.Flaws.All(static f => f.Kind == FlawKind.Null);
        return leftIsNull ? right : Verdict.Either([left.Where(static f => f.Kind != FlawKind.Null), right]);
    }

    private Verdict Creation(IObjectCreationOperation creation)
    {
        if (Shapes.Of(creation.Type) is { } shape) return RecordValues.JudgeNested(this, creation, shape);
        return WrappedText(creation.Constructor, creation.Arguments) is { } text ? Judge(text) : CollectionValues.Judge(this, creation);
    }

    private Verdict Invocation(IInvocationOperation invocation)
    {
        IMethodSymbol method = invocation.TargetMethod;
        bool makesOwnType = method.IsStatic && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType);
        return makesOwnType && WrappedText(method, invocation.Arguments) is { } text ? Judge(text) : CollectionValues.Judge(this, invocation);
    }

    /// <summary>A typed id, or a name in a class of its own, is as good as the text in it.</summary>
    private static IOperation? WrappedText(IMethodSymbol? maker, IReadOnlyList<IArgumentOperation> arguments) =>
        maker is { Parameters: [{ Type.SpecialType: SpecialType.System_String }] } && arguments is [{ } argument] ? argument.Value : null;
}
