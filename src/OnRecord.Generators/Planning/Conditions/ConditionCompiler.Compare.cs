using OnRecord.Generators.Planning.CSharp;
using OnRecord.Generators.Planning.Values;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.Conditions;

internal sealed partial class ConditionCompiler
{
    private static CompareOperator Opposite(CompareOperator comparison) => comparison switch
    {
        CompareOperator.Equal => CompareOperator.NotEqual,
        CompareOperator.NotEqual => CompareOperator.Equal,
        CompareOperator.Less => CompareOperator.GreaterOrEqual,
        CompareOperator.LessOrEqual => CompareOperator.Greater,
        CompareOperator.Greater => CompareOperator.LessOrEqual,
        _ => CompareOperator.Less,
    };

    private static string Symbol(CompareOperator comparison) => comparison switch
    {
        CompareOperator.Equal => "==",
        CompareOperator.NotEqual => "!=",
        CompareOperator.Less => "<",
        CompareOperator.LessOrEqual => "<=",
        CompareOperator.Greater => ">",
        _ => ">=",
    };

    private Code Compare(CompareCondition condition, Subject subject)
    {
        TypeModel type = TypeOf(condition.Left) ?? TypeOf(condition.Right) ?? new ScalarTypeModel(ScalarType.String);
        Access left = Side(condition.Left, type, subject);
        Access right = Side(condition.Right, type, subject);
        if (_paths.IsText(type)) return CompareTexts(left, condition.Operator, right);
        if (condition.Operator is not (CompareOperator.Equal or CompareOperator.NotEqual)) return CompareOrder(left, condition.Operator, right);

        // Two nulls would be equal to C#, and are unknown here.
        return Code.And([.. Bound(ref left), .. Bound(ref right), Code.Test(left.Text + " " + Symbol(condition.Operator) + " " + right.Text)]);
    }

    private IEnumerable<Code> Bound(ref Access access)
    {
        if (!access.CanBeNull) return [];
        string name = _tests.NewVariable();
        Code test = Code.Test(access.Text + " is { } " + name);
        access = access.In(name);
        return [test];
    }

    /// <summary>By code point, not by UTF-16 unit; null where one is absent.</summary>
    private static Code CompareTexts(Access left, CompareOperator comparison, Access right)
    {
        string call = Runtime.Conditions + ".Compare(" + left.Text + ", " + right.Text + ")";
        return comparison switch
        {
            CompareOperator.Equal => Code.Test(call + " is 0"),
            CompareOperator.NotEqual => Code.Test(call + " is < 0 or > 0"),
            _ => Code.Test(call + " is " + Symbol(comparison) + " 0"),
        };
    }

    /// <summary>C# itself says false to an order with null on a side, which is what unknown asks for.</summary>
    private static Code CompareOrder(Access left, CompareOperator comparison, Access right)
    {
        bool mixed = IsScalar(left, ScalarType.Decimal) && IsScalar(right, ScalarType.Number) || (IsScalar(left, ScalarType.Number) && IsScalar(right, ScalarType.Decimal));
        string cast = mixed ? "(double?)" : string.Empty;
        return Code.Test(cast + left.Text + " " + Symbol(comparison) + " " + cast + right.Text);
    }

    private static bool IsScalar(Access access, ScalarType scalar) => access.Type is ScalarTypeModel type && type.Scalar == scalar;

    private TypeModel? TypeOf(Operand operand) =>
        operand.DateOf ? new ScalarTypeModel(ScalarType.Date)
        : operand.Path is PathModel path ? IsIdentifierPath(path) ? new ReferenceTypeModel(null, null) : path.Value.Type
        : null;

    private bool IsIdentifierPath(PathModel path) => path.Steps.Count > 0 && _context.Record(path.Steps[path.Steps.Count - 1].Owner).Field(path.Steps[path.Steps.Count - 1].Field)!.IsIdentifier;

    /// <summary>A whole number may be compared with one that isn't.</summary>
    private static bool IsFraction(Literal literal, TypeModel type) =>
        literal.Kind == LiteralKind.Number && type is ScalarTypeModel { Scalar: ScalarType.Integer or ScalarType.Int32 or ScalarType.Int64 } && !Literals.IsWhole(literal);

    private Access Side(Operand operand, TypeModel type, Subject subject)
    {
        if (operand.Path is not PathModel path)
        {
            Literal literal = operand.Literal!.Value;
            string text = _paths.IsText(type) ? CSharpText.Literal(literal.Text) : Literals.Of(literal, IsFraction(literal, type) ? new ScalarTypeModel(ScalarType.Decimal) : type, _types, _context);
            return new Access(Expression.Always(text), type);
        }

        Access access = _paths.AsText(_paths.Walk(path, subject));
        if (!operand.DateOf) return access;
        string method = _context.Facts.HasDateOnly ? ".DateOf(" : ".RecordDateOf(";
        return new Access(new Expression(Runtime.Conditions + method + access.Text + ")", true, true), new ScalarTypeModel(ScalarType.Date));
    }
}
