using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace OnRecord.Analyzers.Tests.Code.Infrastructure;

/// <summary>Code in which the places of expected diagnostics are marked: <c>{|ONR2003:new Attribution()|}</c>.</summary>
internal sealed record MarkedSource(string Code, IReadOnlyList<MarkedSource.Mark> Marks)
{
    public readonly record struct Mark(string Id, TextSpan Span);

    public static MarkedSource Parse(string text)
    {
        StringBuilder code = new();
        List<Mark> marks = [];
        Stack<(string Id, int Start)> open = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (text.AsSpan(i).StartsWith("{|ONR") || text.AsSpan(i).StartsWith("{|CS"))
            {
                int colon = text.IndexOf(':', i);
                open.Push((text[(i + 2)..colon], code.Length));
                i = colon;
            }
            else if (text.AsSpan(i).StartsWith("|}"))
            {
                (string id, int start) = open.Pop();
                marks.Add(new Mark(id, TextSpan.FromBounds(start, code.Length)));
                i++;
            }
            else
            {
                code.Append(text[i]);
            }
        }

        Assert.Empty(open);
        return new MarkedSource(code.ToString(), [.. marks.OrderBy(static m => m.Span.Start).ThenBy(static m => m.Span.Length)]);
    }
}
