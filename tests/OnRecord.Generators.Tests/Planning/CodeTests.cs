using OnRecord.Generators.Planning.CSharp;

namespace OnRecord.Generators.Tests.Planning;

/// <summary>Expressions are put together with the brackets they need.</summary>
public class CodeTests
{
    private static readonly Code A = Code.Primary("a");
    private static readonly Code B = Code.Test("b > 1");
    private static readonly Code C = Code.Is("c", "1 or 2");

    public static TheoryData<string, string> Expressions => new()
    {
        { Code.And(A, B).Text, "a && b > 1" },
        { Code.And(A, C).Text, "a && (c is 1 or 2)" },
        { Code.And(A, Code.Or(A, B)).Text, "a && (a || b > 1)" },
        { Code.Or(A, Code.And(A, B)).Text, "a || a && b > 1" },
        { Code.And().Text, "true" },
        { Code.Or().Text, "false" },
        { Code.And(A, Code.True).Text, "a" },
        { Code.And(A, Code.False).Text, "false" },
        { Code.Or(A, Code.True).Text, "true" },
        { Code.Not(A).Text, "!a" },
        { Code.Not(Code.Not(A)).Text, "a" },
        { Code.Not(B).Text, "!(b > 1)" },
        { Code.Not(Code.True).Text, "false" },
        { Code.Choose(A, B, Code.False).Text, "a && b > 1" },
        { Code.Choose(A, Code.False, B).Text, "!a && b > 1" },
        { Code.Choose(B, A, C).Text, "(b > 1) ? a : c is 1 or 2" },
        { Code.And(Code.Choose(A, B, C), A).Text, "(a ? b > 1 : c is 1 or 2) && a" },
    };

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Brackets(string actual, string expected) => Assert.Equal(expected, actual);
}
