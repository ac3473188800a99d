using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Checks that what is to be used instead is there, and that no version is named which is not yet.</summary>
internal static class DeprecationChecks
{
    public static void Check(
        Resolution resolution, FileScope scope, Deprecation deprecation, string pointer, IReadOnlyCollection<string> alternatives)
    {
        string keyword = JsonPointer.Append(pointer, "deprecated");
        CheckSince(resolution, scope, deprecation.Since, keyword);
        if (deprecation.Use is { } use && !alternatives.Contains(use))
        {
            resolution.Report(
                scope, TypeFindings.UnknownReplacement, JsonPointer.Append(keyword, "use"), use, Suggestion.DidYouMeanOrOneOf(use, alternatives));
        }
    }

    public static void CheckSince(Resolution resolution, FileScope scope, string? since, string pointer)
    {
        if (since is null || scope.File.Version is not { } version) return;
        if (SemanticVersion.TryParse(since, out SemanticVersion then)
            && SemanticVersion.TryParse(version, out SemanticVersion now)
            && then.CompareTo(now) > 0)
        {
            resolution.Report(scope, TypeFindings.SinceLaterThanSchema, JsonPointer.Append(pointer, "since"), since, version);
        }
    }
}
