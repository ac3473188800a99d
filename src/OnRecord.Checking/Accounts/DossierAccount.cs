using OnRecord.Attribution;
using OnRecord.Checking.Attribution;
using OnRecord.Checking.Data;
using OnRecord.Checking.Plans;
using OnRecord.Schema;

namespace OnRecord.Checking.Accounts;

/// <summary>Tells of every claim of a data file who said it, and by what chain it is known.</summary>
public static class DossierAccount
{
    /// <summary>The claims of a file, by list. What is broken is left out; what is confidential is named by its id alone.</summary>
    /// <param name="request">The file.</param>
    /// <param name="checkedAs">What its check found.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<ClaimList> Of(CheckRequest request, CheckResult checkedAs, CancellationToken cancellationToken = default)
    {
        DossierFile file = request.Dossier;
        ShapedFile shape = file.File.Shape(file.Plan, file.RecordType, cancellationToken);
        Dossier dossier = new Includes(new DossierPart(file, shape), request.Files, new FindingSink(file.Path), cancellationToken).Read();
        Dictionary<int, AttributionGrade> grades = [];
        foreach (ClaimGrade claim in checkedAs.Claims) grades[claim.Place.Start] = claim.Grade;
        ClaimTeller teller = new(dossier, record => grades.TryGetValue(record.Head.Start, out AttributionGrade grade) ? grade : null);
        List<ClaimList> lists = [];
        foreach (KeyValuePair<string, RecordPlan> list in file.Plan.Lists)
        {
            Record[] claims = [.. shape.Records.Where(record => record.Plan.Claim is not null && record.Plan.IsA(list.Value))];
            if (claims.Length > 0) lists.Add(new ClaimList(list.Key, [.. claims.Select(teller.Tell)]));
        }

        return lists;
    }
}
