using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OnRecord.Analyzers.Code.Claims;

namespace OnRecord.CodeFixes.Filling;

/// <summary>Ways to give an object that is made here what it lacks.</summary>
internal static class Creations
{
    /// <summary>From what is there in scope; else from the caller.</summary>
    public static IEnumerable<Mend> Fill(FixSite site, BaseObjectCreationExpressionSyntax creation, Shape shape)
    {
        if (Supplier.Assignment(site, shape) is { } member)
        {
            yield return new Mend(Titles.Set(member), string.Empty, () => site.Root.ReplaceNode(creation, Initializers.Add(creation, member)));
        }
        else if (CallerParameter.For(site, shape) is { } parameter)
        {
            yield return new Mend("Take '" + parameter.Name + "' from the caller", "Caller", () => parameter.Add(site.Root, creation, Initializers.Add(creation, parameter.Member)));
        }
    }
}
