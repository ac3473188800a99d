namespace OnRecord.Schema.Findings;

/// <summary>ONR13xx: the roles of records, and above all that a claim can't be without attribution.</summary>
public static class ClaimFindings
{
    /// <summary>ONR1301: record, fields.</summary>
    public static readonly FindingDescriptor AttributionOptional = new(
        "ONR1301", "Attribution can be left out", "'{0}' is a claim, and {1} can be left out. Take the '?' off, or add a rule of class structure and severity error without 'if' (or under exactly the claim's 'when'): 'then: {{ atLeastOne: [{2}] }}'.");

    /// <summary>ONR1302: field, its target.</summary>
    public static readonly FindingDescriptor NobodyToAttributeTo = new(
        "ONR1302", "Attributed to a record without a role", "'{0}' leads to {1}, to which nothing can be attributed: it has neither the role speaker nor document nor attribution. Give it one, such as 'speaker: {{ name: [name] }}'.");

    /// <summary>ONR1303: role, field, record, suggestion.</summary>
    public static readonly FindingDescriptor UnknownField = new(
        "ONR1303", "Role names an unknown field", "'{1}', named by the role {0}, is no field of '{2}'.{3}");

    /// <summary>ONR1304: role part, field, expected, found.</summary>
    public static readonly FindingDescriptor FieldDoesNotFit = new(
        "ONR1304", "Field doesn't fit the role", "'{0}' takes {2}, and '{1}' is {3}.");

    /// <summary>ONR1305: keyword, ancestor.</summary>
    public static readonly FindingDescriptor SaidByAncestor = new(
        "ONR1305", "Role redeclared", "'{0}' is said by '{1}' already, and a record has the roles of what it extends: remove it here.");

    /// <summary>ONR1306: role, keyword, record.</summary>
    public static readonly FindingDescriptor PartMissing = new(
        "ONR1306", "Role is incomplete", "The role {0} of '{2}' doesn't say '{1}'. Name the field: '{0}: {{ {1}: ... }}'.");

    /// <summary>ONR1307: role, record.</summary>
    public static readonly FindingDescriptor NeedsIdentifier = new(
        "ONR1307", "Role needs an identifier", "'{1}' has the role {0} and no identifier, so no claim can refer to it. Give it one: 'id: {{ type: string, identifier: true }}'.");

    /// <summary>ONR1308: keyword, attribution record.</summary>
    public static readonly FindingDescriptor SaidByAttribution = new(
        "ONR1308", "Said by the attribution", "'{0}' belongs to the role attribution of '{1}', where the claim's attribution is a record of its own: move it there.");

    /// <summary>ONR1309: role, keyword.</summary>
    public static readonly FindingDescriptor ConditionNeedsDossier = new(
        "ONR1309", "Role depends on other records", "'{1}' of the role {0} must be decided by the record alone: it can't follow a reference or look back.");

    /// <summary>ONR1310: field.</summary>
    public static readonly FindingDescriptor WitnessIsNoGround = new(
        "ONR1310", "Witness is no ground", "'{0}' is the witness, and so one of the grounds: add it to 'grounds'.");

    /// <summary>ONR1311: record, keyword, fields.</summary>
    public static readonly FindingDescriptor AttributionHidden = new(
        "ONR1311", "Attribution is kept back", "The public view of '{0}' would name nobody: all of '{1}' ({2}) is sensitive. Mark what gives a source away in the record of the source itself, such as its name, and let the reference show.");
}
