using OnRecord.Checking.Data;
using OnRecord.Checking.Plans;
using OnRecord.Schema.Model;

namespace OnRecord.Checking.Rules;

/// <summary>Compiles comparisons of two values. Their texts need be no strings of their own.</summary>
internal sealed class ComparisonCompiler(ConditionCompiler conditions)
{
    /// <summary>One side of a comparison; false where it is absent.</summary>
    private delegate bool Operand(Value? subject, Dossier? dossier, out ReadOnlySpan<char> text);

    public Test Compile(CompareCondition condition)
    {
        Operand left = Compile(condition.Left), right = Compile(condition.Right);
        ScalarType? type = condition.Left.DateOf || condition.Right.DateOf ? ScalarType.Date : TypeOf(condition.Left.Path, condition.Right.Path);
        CompareOperator comparison = condition.Operator;
        return (subject, dossier) =>
        {
            if (!left(subject, dossier, out ReadOnlySpan<char> a) || !right(subject, dossier, out ReadOnlySpan<char> b)) return Truth.Unknown;
            int order = Scalars.Compare(type, a, b);
            return Truths.Of(comparison switch
            {
                CompareOperator.Equal => order == 0,
                CompareOperator.NotEqual => order != 0,
                CompareOperator.Less => order < 0,
                CompareOperator.LessOrEqual => order <= 0,
                CompareOperator.Greater => order > 0,
                _ => order >= 0,
            });
        };
    }

    /// <summary>Where one side is a number with a binary fraction, both are compared as such.</summary>
    private static ScalarType? TypeOf(PathModel? left, PathModel? right)
    {
        ScalarType? first = (left?.Value.Type as ScalarTypeModel)?.Scalar, second = (right?.Value.Type as ScalarTypeModel)?.Scalar;
        return second == ScalarType.Number ? second : first ?? second;
    }

    private Operand Compile(Schema.Model.Operand operand)
    {
        if (operand.Path is not { } model)
        {
            string literal = operand.Literal!.Value.Text;
            return (Value? _, Dossier? _, out ReadOnlySpan<char> text) =>
            {
                text = literal.AsSpan();
                return true;
            };
        }

        ValuePath path = conditions.Path(model);
        bool isDate = operand.DateOf;
        return (Value? subject, Dossier? dossier, out ReadOnlySpan<char> text) =>
        {
            ScalarValue? scalar = path.Walk(subject, dossier) as ScalarValue;
            text = scalar is null ? default : isDate ? Scalars.DateOf(scalar.Characters) : scalar.Characters;
            return scalar is not null;
        };
    }
}
