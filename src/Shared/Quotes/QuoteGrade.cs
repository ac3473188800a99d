namespace OnRecord.Quotes;

/// <summary>How closely a quote agrees with its document. Each grade allows what the ones before it do.</summary>
public enum QuoteGrade
{
    /// <summary>The document doesn't have these words.</summary>
    NotFound,

    /// <summary>Character for character.</summary>
    Verbatim,

    /// <summary>Equal but for the style of quotation marks, dashes and spaces, and for how characters are composed.</summary>
    Typography,

    /// <summary>Equal but for one closing punctuation mark.</summary>
    Punctuation,

    /// <summary>Words put in stand in square brackets on one side and in round ones on the other.</summary>
    Insertion,

    /// <summary>Fragments around an ellipsis, found in order.</summary>
    Elided,
}
