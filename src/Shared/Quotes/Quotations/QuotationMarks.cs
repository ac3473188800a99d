namespace OnRecord.Quotes;

/// <summary>Which marks open a quotation, and which close it.</summary>
internal static class QuotationMarks
{
    /// <summary>The marks that close what this one opens; empty when it opens nothing.</summary>
    public static string ClosersOf(char opener) => opener switch
    {
        '“' => "”",
        '„' => "“”\"", // German; Polish and Hungarian; German typed in haste
        '‟' => "”",
        '”' => "”", // Swedish, Finnish
        '«' => "»",
        '»' => "«", // German and Danish books
        '‹' => "›",
        '›' => "‹",
        '‘' => "’",
        '‚' => "‘’",
        '"' => "\"",
        '\'' => "'",
        _ => "",
    };

    public static bool IsMark(char c) =>
        c is '"' or '\'' or '«' or '»' or '‹' or '›' or (>= '‘' and <= '‟');

    /// <summary>Marks that are apostrophes too.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’';

    /// <summary>Marks that open in one place and close in another, and nothing but the place tells which.</summary>
    public static bool IsAmbiguous(char c) => c is '"' or '\'' or '“' or '‘';

    /// <summary>Marks that end with their paragraph, unless the next one starts with the same: too many are apostrophes and inches.</summary>
    public static bool EndsWithParagraph(char opener) => opener is '"' or '\'' or '‘' or '”' or '»' or '›';

    /// <summary>Where two would close at once, Russian writes one.</summary>
    public static bool ClosesTwice(char opener) => opener == '«';
}
