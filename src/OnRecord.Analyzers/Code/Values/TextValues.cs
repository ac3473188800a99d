using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Attribution;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>Texts that the code spells out.</summary>
internal static class TextValues
{
    private const int MaxParts = 64;
    private const int MaxDepth = 32;

    /// <summary>The flaw of a text, if it is blank or a placeholder.</summary>
    public static Verdict Judge(string text, SyntaxNode at) =>
        RecordRules.JudgeName(NameVerdict.None, text, isUnidentified: false) switch
        {
            NameVerdict.None => Verdict.Flawed(FlawKind.Empty, at),
            NameVerdict.Placeholder => Verdict.Flawed(new Flaw(FlawKind.Placeholder, at, text.Trim())),
            _ => Verdict.Sound,
        };

    /// <summary>The text that a value of type string is known to have.</summary>
    public static string? Of(IOperation value) => Of(value, 0);

    private static string? Of(IOperation value, int depth)
    {
        if (depth > MaxDepth) return null;
        if (value.ConstantValue is { HasValue: true, Value: string text }) return IsName(value) ? null : text;
        return value switch
        {
            IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } } => "",
            IInterpolatedStringOperation { Parts.Length: <= MaxParts } interpolated => Interpolated(interpolated, depth + 1),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when sum.Type?.SpecialType == SpecialType.System_String =>
                Spelled(sum.LeftOperand, depth + 1) is { } left && Spelled(sum.RightOperand, depth + 1) is { } right ? left + right : null,
            IInvocationOperation { Instance: { } instance, TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: "Trim" or "ToUpperInvariant" or "ToLowerInvariant" or "ToUpper" or "ToLower" or "ToString" }, Arguments.Length: 0 } => Of(instance, depth + 1),
            IObjectCreationOperation { Type.SpecialType: SpecialType.System_String, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: char repeated } }, { Value.ConstantValue: { HasValue: true, Value: >= 0 and <= MaxParts and int times } }] } => new string(repeated, times),
            _ => null,
        };
    }

    // nameof gives the name of a thing in the code; that it reads like a placeholder says nothing.
    private static bool IsName(IOperation value) =>
        HasNameOf(value.Syntax) || (Declared(value)?.DeclaringSyntaxReferences is [{ } declaration, ..] && HasNameOf(declaration.GetSyntax()));

    private static ISymbol? Declared(IOperation value) => value switch
    {
        IFieldReferenceOperation field => field.Field,
        ILocalReferenceOperation local => local.Local,
        _ => null,
    };

    private static bool HasNameOf(SyntaxNode syntax) => syntax.DescendantNodesAndSelf().Any(static node =>
        node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });

    private static string? Interpolated(IInterpolatedStringOperation interpolated, int depth)
    {
        StringBuilder text = new();
        foreach (IInterpolatedStringContentOperation part in interpolated.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue.Value: string literal }:
                    text.Append(literal);
                    break;
                case IInterpolationOperation { Expression: { } hole, FormatString: null } when Spelled(hole, depth) is { } filled:
                    text.Append(filled);
                    break;
                default:
                    return null;
            }
        }

        return text.ToString();
    }

    // A part of a text need not be one itself: 'x' and 1 have a spelling too.
    private static string? Spelled(IOperation part, int depth)
    {
        while (part is IConversionOperation { OperatorMethod: null } conversion) part = conversion.Operand;
        return part.ConstantValue is { HasValue: true, Value: { } value and not string } ? Convert.ToString(value, CultureInfo.InvariantCulture) : Of(part, depth);
    }
}
