using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OnRecord.Analyzers.Code.Values;

/// <summary>A place at which a variable gets a value.</summary>
/// <param name="At">The operation that gives it.</param>
/// <param name="Value">The value; null where it can't be told (<c>out</c>, <c>foreach</c>, patterns).</param>
internal sealed record Definition(IOperation At, IOperation? Value);

/// <summary>A local or parameter of a body: where it is given a value, and where it is read.</summary>
internal sealed class Variable
{
    private Dictionary<SyntaxNode, Definition>? _bySyntax;

    public List<Definition> Definitions { get; } = [];

    public List<IOperation> References { get; } = [];

    /// <summary>The assignment that a flow graph has under this syntax.</summary>
    public Definition? DefinitionAt(SyntaxNode syntax)
    {
        if (_bySyntax is null)
        {
            _bySyntax = [];
            foreach (Definition definition in Definitions) _bySyntax[definition.At.Syntax] = definition;
        }

        return _bySyntax.TryGetValue(syntax, out Definition? found) ? found : null;
    }

    // "Last one seen": a variable that a loop fills starts out empty for the sake of the compiler. How often the loop runs isn't known.
    public bool IsOverwrittenInLoop(Definition start) => Definitions.Any(d =>
        d != start && d.At.Syntax.Ancestors().Any(a =>
            a is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax && !a.Contains(start.At.Syntax)));
}
