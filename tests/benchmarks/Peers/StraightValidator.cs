namespace OnRecord.Benchmarks.Peers;

/// <summary>The same checks by hand, in a straight line, with the framework's generated expressions: what validates after System.Text.Json has read.</summary>
internal static class StraightValidator
{
    public static bool IsValid(StatementModel s)
    {
        if (!IsId(s.Id) || !IsText(s.Text) || s.Directness == 0 || s.Stance == 0 || s.Attribution is null) return false;
        if (s.AgreesWith is not null && !IsId(s.AgreesWith)) return false;
        if (s.TranslatedFrom is not null && !FluentPatterns.LanguageTag.IsMatch(s.TranslatedFrom)) return false;
        int quotes = s.Quote?.Count ?? 0;
        if (quotes == 0 ? s.Directness != DirectnessModel.Indirect : s.Directness == DirectnessModel.Indirect) return false;
        for (int i = 0; i < quotes; i++)
        {
            QuoteModel quote = s.Quote![i];
            if (!IsText(quote.Exact) || quote.Prefix is "" || quote.Suffix is "") return false;
        }

        return IsValid(s.Attribution);
    }

    private static bool IsValid(AttributionModel a)
    {
        int grounds = (a.By is { Count: > 0 } ? 1 : 0) + (a.Document is null ? 0 : 1) + (a.Narrator == true ? 1 : 0) + (a.Witnessed is null ? 0 : 1);
        return grounds == 1 && a.Terms != TermsModel.OffRecord && AreIds(a.By) && AreIds(a.Basis)
            && IsIdOrAbsent(a.Document) && IsIdOrAbsent(a.Witnessed) && IsIdOrAbsent(a.RelayedBy) && IsIdOrAbsent(a.In) && IsIdOrAbsent(a.At) && IsIdOrAbsent(a.OnBehalfOf)
            && IsTextOrAbsent(a.RoleThen) && IsTextOrAbsent(a.Cue) && IsTextOrAbsent(a.Passage);
    }

    private static bool AreIds(List<string>? ids)
    {
        if (ids is null) return true;
        for (int i = 0; i < ids.Count; i++)
        {
            if (!IsId(ids[i])) return false;
            for (int j = 0; j < i; j++)
            {
                if (ids[i] == ids[j]) return false;
            }
        }

        return true;
    }

    private static bool IsId(string text) => text is { Length: > 0 and <= 100 } && FluentPatterns.Id.IsMatch(text);

    private static bool IsIdOrAbsent(string? text) => text is null || IsId(text);

    private static bool IsText(string text) => text is not null && FluentPatterns.NotBlank.IsMatch(text);

    private static bool IsTextOrAbsent(string? text) => text is null || IsText(text);
}
