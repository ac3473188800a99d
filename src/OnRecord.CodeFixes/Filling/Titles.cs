using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OnRecord.CodeFixes.Filling;

/// <summary>Titles of actions that fill in a value: what is set, and from what. The expression itself may be long.</summary>
internal static class Titles
{
    public static string Set(ExpressionSyntax member) =>
        member is AssignmentExpressionSyntax assignment ? "Set " + assignment.Left + " from '" + SourceOf(assignment.Right) + "'" : Use(member);

    public static string Use(ExpressionSyntax value) => "Use '" + SourceOf(value) + "'";

    private static string SourceOf(ExpressionSyntax value) => value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Last().Identifier.ValueText;
}
