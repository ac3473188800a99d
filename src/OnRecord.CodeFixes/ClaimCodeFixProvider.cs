using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OnRecord.CodeFixes;

/// <summary>What all fixes have in common: the site is looked up once, each way to mend it becomes an action, and Fix All takes the same way everywhere.</summary>
public abstract class ClaimCodeFixProvider : CodeFixProvider
{
    // One after the other: two fixes in one expression, or two new names in one block, must know of each other.
    private static readonly FixAllProvider All = FixAllProvider.Create(static (context, document, diagnostics) =>
        ((ClaimCodeFixProvider)context.CodeFixProvider).MendAll(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken));

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => All;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            FixSite? site = await FixSite.Find(context.Document, root => NodeOf(root, diagnostic), context.CancellationToken).ConfigureAwait(false);
            if (site is null) continue;
            foreach (Mend mend in Mends(site))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(mend.Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(mend.Change())), KeyOf(diagnostic, mend)),
                    diagnostic);
            }
        }
    }

    /// <summary>The ways to mend a finding, the best first.</summary>
    private protected abstract IEnumerable<Mend> Mends(FixSite site);

    private static SyntaxNode NodeOf(SyntaxNode root, Diagnostic diagnostic) => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    private static string KeyOf(Diagnostic diagnostic, Mend mend) => diagnostic.Id + mend.Key;

    private async Task<Document?> MendAll(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        List<SyntaxAnnotation> places = [];
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root) return document;
        ILookup<SyntaxNode, SyntaxAnnotation> marks = (await Mendable(document, diagnostics, key, cancellation).ConfigureAwait(false)).ToLookup(node => node, _ =>
        {
            places.Add(new SyntaxAnnotation());
            return places[places.Count - 1];
        });
        document = document.WithSyntaxRoot(root.ReplaceNodes(marks.Select(static mark => mark.Key), (node, rewritten) => rewritten.WithAdditionalAnnotations(marks[node])));
        foreach (SyntaxAnnotation place in places)
        {
            // A place that is gone was mended together with another one.
            if (await FixSite.Find(document, marked => marked.GetAnnotatedNodes(place).FirstOrDefault(), cancellation).ConfigureAwait(false) is not { } site) continue;

            // What the first one took from the caller is there in scope for the next one.
            Mend[] mends = [.. Mends(site)];
            if ((mends.FirstOrDefault(mend => diagnostics[0].Id + mend.Key == key) ?? mends.FirstOrDefault()) is { } chosen) document = document.WithSyntaxRoot(chosen.Change());
        }

        return document;
    }

    private async Task<List<SyntaxNode>> Mendable(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        List<SyntaxNode> nodes = [];
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(static d => d.Location.SourceSpan.Start))
        {
            FixSite? site = await FixSite.Find(document, root => NodeOf(root, diagnostic), cancellation).ConfigureAwait(false);
            if (site is not null && Mends(site).Any(mend => KeyOf(diagnostic, mend) == key)) nodes.Add(site.Node);
        }

        return nodes;
    }
}
