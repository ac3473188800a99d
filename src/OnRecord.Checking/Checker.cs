using OnRecord.Attribution;
using OnRecord.Checking.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Checking.News;
using OnRecord.Checking.Quotes;
using OnRecord.Checking.References;
using OnRecord.Checking.Rules;
using OnRecord.Checking.Shape;
using OnRecord.Quotes;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking;

/// <summary>A data file to check.</summary>
/// <param name="Path">As findings show it.</param>
/// <param name="Document">The file, read with <see cref="ShapeFindings.Reading"/>.</param>
/// <param name="Schema">The schema of its dossier.</param>
/// <param name="Documents">The text under a path that a document of the dossier names; null where there is none.</param>
/// <param name="Options">How strictly.</param>
public sealed record CheckRequest(string Path, ReadDocument Document, SchemaModel Schema, Func<string, DocumentText?> Documents, CheckOptions Options);

/// <summary>What a check found.</summary>
/// <param name="Findings">In the order of the file.</param>
/// <param name="Claims">The grade of each claim, in the order of the file.</param>
/// <param name="Quotes">The grade of each quote and passage that was looked up.</param>
public sealed record CheckResult(IReadOnlyList<Finding> Findings, IReadOnlyList<ClaimGrade> Claims, IReadOnlyList<QuoteGrade> Quotes);

/// <summary>Checks data files: shape, references, attribution, quotes, rules. The one engine behind the compiler's findings and the tool's.</summary>
public static class Checker
{
    /// <summary>Checks a file. Whatever it holds, the result is findings, never an exception.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CheckResult Check(CheckRequest request, CancellationToken cancellationToken = default)
    {
        FindingSink findings = new(request.Path);
        findings.AddRange(request.Document.Findings);

        // After a mistake in the text itself the rest may be something else than was meant: mend that first.
        if (request.Document.Root is not { } root || request.Schema.Dossier is not { } model || IsBroken(request.Document)) return new CheckResult(findings.Sorted, [], []);

        ConstraintTests tests = new(request.Schema);
        TypeHierarchy types = new(request.Schema);
        Dossier dossier = new DossierReader(new ShapeContext(request.Schema, tests, findings, cancellationToken), model, types).Read(root);
        new ReferenceChecks(dossier, types, findings).Run();
        new RuleChecks(dossier, tests, request.Options, findings).Run(cancellationToken);

        ClaimReader reader = new(request.Schema, tests.IsTrue);
        Claim[] claims = [.. dossier.Records.Where(static record => record.Model.Claim is not null).Select(reader.Read)];
        IReadOnlyList<ClaimGrade> grades = new AttributionChecks(dossier, tests.IsTrue, findings).Run(claims);
        IReadOnlyList<QuoteGrade> quotes = new QuoteChecks(dossier, request.Documents, request.Options, findings).Run(claims, cancellationToken);
        new RightOfReply(dossier, request.Options, findings).Run();
        return new CheckResult(findings.Sorted, grades, quotes);
    }

    private static bool IsBroken(ReadDocument document) => document.Findings.Any(static finding =>
        finding.Descriptor == ShapeFindings.Syntax || finding.Descriptor == ShapeFindings.Limit);
}
