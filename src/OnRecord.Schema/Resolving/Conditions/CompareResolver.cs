using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Resolving;

/// <summary>Resolves comparisons, and sees to it that only what is of one type is compared.</summary>
internal static class CompareResolver
{
    private enum Group
    {
        Text,
        Number,
        Date,
        DateTime,
        Boolean,
        Enum,
        Uri,
        Uuid,
        Reference,
        Other,
    }

    public static Condition? Resolve(ConditionSubject subject, SchemaValue value, string pointer)
    {
        if (value is not SchemaScalar { Kind: ScalarKind.String } scalar)
        {
            subject.Resolution.Report(
                subject.Scope, RuleFindings.BadCondition, pointer, "'compare' takes a text, such as 'said <= published'", "and not " + Describe.Value(value));
            return null;
        }

        if (CompareParser.Parse(scalar.Text, out RawComparison raw) is { } problem)
        {
            subject.Resolution.Report(subject.Scope, RuleFindings.BadComparison, pointer, Describe.Shorten(scalar.Text), problem);
            return null;
        }

        Operand? left = Resolve(subject, raw.Left, pointer);
        Operand? right = Resolve(subject, raw.Right, pointer);
        if (left is null || right is null || !CheckTypes(subject, left, raw, right, pointer)) return null;
        return new CompareCondition(left, raw.Operator, right);
    }

    private static Operand? Resolve(ConditionSubject subject, RawOperand raw, string pointer)
    {
        if (raw.Path is null) return new Operand(null, false, raw.Literal);
        if (PathResolver.Resolve(subject, raw.Path, pointer, onKey: false) is not { } path) return null;
        if (!raw.DateOf || path.Value.Type is ScalarTypeModel { Scalar: ScalarType.DateTime }) return new Operand(path, raw.DateOf, null);
        subject.Resolution.Report(
            subject.Scope, RuleFindings.BadComparison, pointer, "dateOf(" + raw.Path + ")", "'" + raw.Path + "' is " + TypeWords.Describe(path.Value.Type) + " and no date-time");
        return null;
    }

    private static bool CheckTypes(ConditionSubject subject, Operand left, RawComparison raw, Operand right, string pointer)
    {
        Resolution resolution = subject.Resolution;
        TypeModel leftType = TypeOf(left);
        Group group = GroupOf(leftType);
        if (right.Literal is { } literal)
        {
            if (group is Group.Other or Group.Reference)
            {
                return Different(subject, left, right, TypeWords.Describe(leftType), "a literal", pointer, "");
            }

            // An integer may be compared with a number that it can't be.
            if (group == Group.Number) leftType = new ScalarTypeModel(ScalarType.Number);
            if (!LiteralChecks.Fits(resolution, subject.Scope, leftType, literal, pointer)) return false;
        }
        else
        {
            TypeModel rightType = TypeOf(right);
            if (group == Group.Other || group != GroupOf(rightType) || !IsSame(leftType, rightType))
            {
                string hint = (group, GroupOf(rightType)) switch
                {
                    (Group.Date, Group.DateTime) => " A date meets a date-time as 'dateOf(" + right.Path!.Text + ")'.",
                    (Group.DateTime, Group.Date) => " A date meets a date-time as 'dateOf(" + left.Path!.Text + ")'.",
                    _ => "",
                };
                return Different(subject, left, right, TypeWords.Describe(leftType), TypeWords.Describe(rightType), pointer, hint);
            }
        }

        if (raw.Operator is CompareOperator.Equal or CompareOperator.NotEqual || group is Group.Text or Group.Number or Group.Date or Group.DateTime) return true;
        resolution.Report(subject.Scope, RuleFindings.NoOrder, pointer, raw.OperatorText, Plural(group));
        return false;
    }

    private static bool Different(ConditionSubject subject, Operand left, Operand right, string leftType, string rightType, string pointer, string hint)
    {
        subject.Resolution.Report(
            subject.Scope, RuleFindings.ComparesDifferentTypes, pointer, Show(left), leftType, Show(right), rightType, hint);
        return false;
    }

    private static string Show(Operand operand) => operand.Literal is { } literal ? LiteralChecks.Show(literal) : "'" + operand.Path!.Text + "'";

    private static TypeModel TypeOf(Operand operand) => operand.DateOf ? new ScalarTypeModel(ScalarType.Date) : operand.Path!.Value.Type;

    private static bool IsSame(TypeModel left, TypeModel right) => (left, right) switch
    {
        (EnumTypeModel a, EnumTypeModel b) => a.Name == b.Name,
        (ReferenceTypeModel { IdOwner: { } a }, ReferenceTypeModel { IdOwner: { } b }) => a == b,
        _ => true,
    };

    private static Group GroupOf(TypeModel type) => type switch
    {
        ScalarTypeModel scalar => scalar.Scalar switch
        {
            ScalarType.String => Group.Text,
            ScalarType.Boolean => Group.Boolean,
            ScalarType.Date => Group.Date,
            ScalarType.DateTime => Group.DateTime,
            ScalarType.Uri => Group.Uri,
            ScalarType.Uuid => Group.Uuid,
            _ => Group.Number,
        },
        EnumTypeModel => Group.Enum,
        ReferenceTypeModel => Group.Reference,
        _ => Group.Other,
    };

    private static string Plural(Group group) => group switch
    {
        Group.Boolean => "booleans",
        Group.Enum => "values of an enum",
        Group.Uri => "URIs",
        Group.Uuid => "UUIDs",
        _ => "references",
    };
}
