namespace OnRecord.Schema.Findings;

/// <summary>ONR14xx: rules and conditions.</summary>
public static class RuleFindings
{
    /// <summary>ONR1401: id.</summary>
    public static readonly FindingDescriptor NoEffect = new(
        "ONR1401", "Rule asks for nothing", "The rule '{0}' asks for nothing: {1}.");

    /// <summary>ONR1402: id, where.</summary>
    public static readonly FindingDescriptor IdTwice = new(
        "ONR1402", "Rule id given twice", "'{0}' is the id of a rule of '{1}' already. Ids are unique in a record and what it builds on: choose another.");

    /// <summary>ONR1403: field, record, suggestion.</summary>
    public static readonly FindingDescriptor UnknownField = new(
        "ONR1403", "Condition on an unknown field", "'{0}' is no field of '{1}'.{2}");

    /// <summary>ONR1404: path, why it ends, hint.</summary>
    public static readonly FindingDescriptor PathEnds = new(
        "ONR1404", "Path can't go on", "The path '{0}' can't go on after '{1}': {2}.");

    /// <summary>ONR1405: name, why.</summary>
    public static readonly FindingDescriptor FieldNotForConditions = new(
        "ONR1405", "Field can't be used in a condition", "The field '{0}' can't be used in a condition: {1}.");

    /// <summary>ONR1406: what, hint.</summary>
    public static readonly FindingDescriptor BadCondition = new(
        "ONR1406", "Not a condition", "{0}, {1}.");

    /// <summary>ONR1407: text, what is wrong.</summary>
    public static readonly FindingDescriptor BadComparison = new(
        "ONR1407", "Comparison can't be read", "The comparison '{0}' can't be read: {1}. Write a path, one of == != < <= > >=, and a path, number, boolean or 'quoted text'.");

    /// <summary>ONR1408: left, its type, right, its type, hint.</summary>
    public static readonly FindingDescriptor ComparesDifferentTypes = new(
        "ONR1408", "Comparison of different types", "{0} is {1} and {2} is {3}: they can't be compared.{4}");

    /// <summary>ONR1409: operator, type.</summary>
    public static readonly FindingDescriptor NoOrder = new(
        "ONR1409", "Comparison without order", "'{0}' can't compare {1}: they are compared with == and != alone.");

    /// <summary>ONR1410: word, path, what it is, hint.</summary>
    public static readonly FindingDescriptor NotAList = new(
        "ONR1410", "Not a list", "'{0}' is for lists, and '{1}' is {2}.{3}");

    /// <summary>ONR1411: path, hint.</summary>
    public static readonly FindingDescriptor ListNeedsQuantifier = new(
        "ONR1411", "Condition on a list", "'{0}' is a list: say of which items it should hold, '{0}: {{ any: ... }}' (or all, none), or of how many, '{0}: {{ count: ... }}'.");

    /// <summary>ONR1412: text, what is wrong.</summary>
    public static readonly FindingDescriptor BadReferencedBy = new(
        "ONR1412", "Nothing refers back so", "'referencedBy: {0}' {1}.");
}
