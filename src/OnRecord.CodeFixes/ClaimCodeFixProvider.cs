using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OnRecord.CodeFixes;

/// <summary>What all fixes have in common: the site is looked up once, each way to mend it becomes an action, and Fix All takes the same way everywhere.</summary>
public abstract class ClaimCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            FixSite? site = await FixSite.Find(context.Document, root => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), context.CancellationToken).ConfigureAwait(false);
            if (site is null) continue;
            foreach (Mend mend in Mends(site))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(mend.Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(mend.Change())), diagnostic.Id + mend.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>The ways to mend a finding, the best first.</summary>
    private protected abstract IEnumerable<Mend> Mends(FixSite site);
}
