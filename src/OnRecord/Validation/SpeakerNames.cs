using OnRecord.Attribution;

namespace OnRecord.Validation;

/// <summary>Judges the names of a speaker, one after the other.</summary>
internal static class SpeakerNames
{
    public static NameVerdict Judge(bool isUnidentified, string? name1, string? name2, string? name3, string? name4, string?[] more)
    {
        NameVerdict verdict = RecordRules.JudgeName(NameVerdict.None, name1, isUnidentified);
        verdict = RecordRules.JudgeName(verdict, name2, isUnidentified);
        verdict = RecordRules.JudgeName(verdict, name3, isUnidentified);
        verdict = RecordRules.JudgeName(verdict, name4, isUnidentified);
        foreach (string? name in more) verdict = RecordRules.JudgeName(verdict, name, isUnidentified);
        return verdict;
    }
}
