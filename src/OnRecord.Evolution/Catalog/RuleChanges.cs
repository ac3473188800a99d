using static OnRecord.Evolution.ChangeDescriptor;

namespace OnRecord.Evolution.Catalog;

/// <summary>Changes of rules and of the word lists that they ask.</summary>
public static class RuleChanges
{
    private const string NeverAsked = "Old data was never asked this.";
    private const string StillRefused = "Code of the old schema still asks it.";
    private const string AskedLess = "What passed before still does.";
    private const string PassesOld = "What passes passes the old schema too.";
    private const string WarnFirst = "Begin with severity warning, and make it an error in a major version.";

    /// <summary>Arguments: record, rule.</summary>
    public static readonly ChangeDescriptor Added = Narrower("rule-added", "The rule {1} of {0} is new.", NeverAsked, PassesOld, WarnFirst);

    /// <summary>Arguments: record, rule.</summary>
    public static readonly ChangeDescriptor Removed = Wider("rule-removed", "The rule {1} of {0} is gone.", AskedLess, StillRefused, "Publish it as a minor version.");

    /// <summary>Arguments: record, rule.</summary>
    public static readonly ChangeDescriptor Changed = Other(
        "rule-changed", "The rule {1} of {0} asks for something else.", "That all which passed still does can't be shown.", "That all which passes now passed before can't be shown.", "Keep the rule, and add another of severity warning.");

    /// <summary>Arguments: record, rule, old severity, new severity.</summary>
    public static readonly ChangeDescriptor Raised = Narrower("rule-raised", "The rule {1} of {0} is now {3}, and was {2}.", "Old data that breaks it was accepted.", PassesOld, "Keep the severity and class, or raise them in a major version.");

    /// <summary>Arguments: record, rule, old severity, new severity.</summary>
    public static readonly ChangeDescriptor Lowered = Wider("rule-lowered", "The rule {1} of {0} is now {3}, and was {2}.", AskedLess, StillRefused, "Publish it as a minor version.");

    /// <summary>Arguments: record, rule, 'is new', 'is gone' or 'is another'.</summary>
    public static readonly ChangeDescriptor AdviceChanged = Harmless(
        "advice-changed", "The rule {1} of {0}, which refuses nothing, {2}.", "It warns or informs, and no data is refused for it.", "Nothing; a build that takes warnings for errors may see more of them.");

    /// <summary>Arguments: record, rule.</summary>
    public static readonly ChangeDescriptor GradeChanged = Harmless(
        "rule-grade-changed", "The rule {1} of {0} caps the grade of claims now, or no longer does.", "A grade refuses nothing by itself.", "See who asks for a minimum grade.");

    /// <summary>Arguments: lexicon, words.</summary>
    public static readonly ChangeDescriptor WordsAdded = Narrower("words-added", "The lexicon {0}, which values must not be in, has more words: {1}.", "Old data may have them.", "What is accepted was accepted before.", "Add them in a major version.");

    /// <summary>Arguments: lexicon, words.</summary>
    public static readonly ChangeDescriptor WordsRemoved = Wider("words-removed", "The lexicon {0}, which values must not be in, has fewer words: {1}.", "What was accepted still is.", "Code of the old schema refuses them.", "Publish it as a minor version.");

    /// <summary>Arguments: lexicon, words.</summary>
    public static readonly ChangeDescriptor RuleWordsChanged = Other(
        "rule-words-changed", "The lexicon {0}, which rules ask, is another: {1}.", "A rule that asks it may fail where it passed.", "A rule of the old schema may fail where the new one passes.", "Keep the words of lexicons that rules of severity error ask.");

    /// <summary>Arguments: lexicon, words.</summary>
    public static readonly ChangeDescriptor UnusedWordsChanged = Harmless("unused-words-changed", "The lexicon {0}, which nothing asks, is another: {1}.", "No value is compared with it.", "Nothing.");
}
