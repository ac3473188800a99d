using OnRecord.Checking.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Checking.News;
using OnRecord.Checking.Quotes;
using OnRecord.Checking.References;
using OnRecord.Checking.Rules;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking;

/// <summary>What to check.</summary>
/// <param name="Dossier">The data file.</param>
/// <param name="Files">The files around it.</param>
public sealed record CheckRequest(DossierFile Dossier, IDossierFiles Files)
{
    /// <summary>How strictly.</summary>
    public CheckOptions Options { get; init; } = new();
}

/// <summary>Checks data files: shape, references, attribution, rules, quotes. The one engine behind the compiler's findings and the tool's.</summary>
public static class Checker
{
    /// <summary>Checks a file. Whatever it holds, the result is findings, never an exception.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CheckResult Check(CheckRequest request, CancellationToken cancellationToken = default)
    {
        DossierFile file = request.Dossier;
        CheckOptions options = request.Options;
        FindingSink findings = new(file.Path);
        ShapedFile shape = file.File.Shape(file.Plan, file.RecordType, cancellationToken);
        findings.AddRange(shape.Findings);

        // What a text that breaks off says of other records can't be told: mend that first. A line that does takes no other with it.
        bool isReadable = shape.IsWhole || file.File.Format == DataFormat.JsonLines;
        if (options.Level == FindingLevel.Record || !isReadable)
        {
            if (isReadable) new RuleChecks(null, file.IsThirdParty ?? shape.IsThirdParty ?? false, options, findings).Run(shape.Records, cancellationToken);
            return new CheckResult(findings.Sorted, [], [], shape.Records.Count) { Confidential = shape.Confidential };
        }

        Dossier dossier = new Includes(new DossierPart(file, shape), request.Files, findings, cancellationToken).Read();
        new ReferenceChecks(dossier, findings).Run(cancellationToken);
        RuleChecks rules = new(dossier, dossier.IsThirdParty, options, findings);
        rules.Run(shape.Records, cancellationToken);
        Claim[] claims = [.. shape.Records.Where(static record => record.Plan.Claim is not null).Select(static record => new Claim(record))];
        IReadOnlyList<ClaimGrade> grades = new AttributionChecks(dossier, rules.IsCapped, options, findings).Run(claims);
        if (file.Plan.RightOfReply is { } plan) new RightOfReply(plan, dossier, options, findings).Run();
        IReadOnlyList<CheckedQuote> quotes = options.Level < FindingLevel.Document ? [] : new QuoteChecks(dossier, request.Files, options, findings).Run(claims, cancellationToken);
        return new CheckResult(findings.Sorted, grades, quotes, shape.Records.Count) { Confidential = shape.Confidential };
    }
}
