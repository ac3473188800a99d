namespace OnRecord.Schema.Findings;

/// <summary>ONR12xx: types, constraints, and how records build on each other.</summary>
public static class TypeFindings
{
    /// <summary>ONR1201: name, suggestion or what can stand here.</summary>
    public static readonly FindingDescriptor UnknownType = new(
        "ONR1201", "Unknown type", "'{0}' is neither a built-in type nor an enum, type or record of this schema.{1}");

    /// <summary>ONR1202: name, what it is, what is expected.</summary>
    public static readonly FindingDescriptor WrongSymbol = new(
        "ONR1202", "Name of the wrong kind", "'{0}' is {1}, and here stands {2}.");

    /// <summary>ONR1203: the list as written.</summary>
    public static readonly FindingDescriptor InlineEnum = new(
        "ONR1203", "List of values as a type", "'[{0}]' is no type. For a list of one type write '[string]'; for a choice of values declare an enum, 'enums: {{ Choice: [{0}] }}', and name it here: 'Choice'.");

    /// <summary>ONR1204: keyword, what it is for, type, hint.</summary>
    public static readonly FindingDescriptor ConstraintDoesNotFit = new(
        "ONR1204", "Constraint doesn't fit the type", "'{0}' is for {1}, and this is {2}.{3}");

    /// <summary>ONR1205: literal, keyword or path, type, hint.</summary>
    public static readonly FindingDescriptor LiteralDoesNotFit = new(
        "ONR1205", "Value doesn't fit the type", "{0} is no value of {1}.{2}");

    /// <summary>ONR1206: the keyword, its value, the other keyword, the other's value.</summary>
    public static readonly FindingDescriptor Contradiction = new(
        "ONR1206", "Constraints contradict each other", "'{0}: {1}' and '{2}: {3}' leave no value that satisfies both.");

    /// <summary>ONR1207: pattern, what is wrong, where (counted from 1).</summary>
    public static readonly FindingDescriptor BadPattern = new(
        "ONR1207", "Pattern can't be read", "The pattern '{0}' can't be read at character {2}: {1}.");

    /// <summary>ONR1208: keyword, named type.</summary>
    public static readonly FindingDescriptor ConstraintTwice = new(
        "ONR1208", "Constraint given twice", "'{0}' is given by '{1}' already. Remove it here, or build on another type.");

    /// <summary>ONR1209: why not.</summary>
    public static readonly FindingDescriptor BadDefault = new(
        "ONR1209", "Default is not possible", "A default is not possible here: {0}.");

    /// <summary>ONR1210: literal, what kind ('default', 'example'), the broken constraint.</summary>
    public static readonly FindingDescriptor BreaksOwnConstraint = new(
        "ONR1210", "Value breaks the field's own constraint", "The {1} {0} breaks the field's own '{2}'.");

    /// <summary>ONR1211: field, why not.</summary>
    public static readonly FindingDescriptor BadIdentifier = new(
        "ONR1211", "Not an identifier", "'{0}' can't be the identifier: {1}.");

    /// <summary>ONR1212: record.</summary>
    public static readonly FindingDescriptor NoIdentifier = new(
        "ONR1212", "Reference to a record without identifier", "'{0}' has no identifier to refer to it by. Give it one, 'id: {{ type: string, identifier: true }}', or embed the record: write '{0}' without 'ref'.");

    /// <summary>ONR1213: base, record.</summary>
    public static readonly FindingDescriptor BaseNotAbstract = new(
        "ONR1213", "Extended record is not abstract", "'{0}' is extended by '{1}' and so can't have instances of its own: write 'abstract: true' in it.");

    /// <summary>ONR1214: what goes round.</summary>
    public static readonly FindingDescriptor Circle = new(
        "ONR1214", "Definition goes round in a circle", "'{0}' builds on itself: {1}. Break the circle.");

    /// <summary>ONR1215: field, where it is declared already.</summary>
    public static readonly FindingDescriptor FieldTwice = new(
        "ONR1215", "Field declared twice", "'{0}' is a field of '{1}' already. A record has the fields of what it builds on: remove this one, or choose another name.");

    /// <summary>ONR1216: the chain.</summary>
    public static readonly FindingDescriptor EmbedsItself = new(
        "ONR1216", "Record holds itself without end", "A record can't hold itself: {0}. Make one of these fields optional ('{1}?'), or a reference ('ref {2}').");

    /// <summary>ONR1217: field, record, suggestion.</summary>
    public static readonly FindingDescriptor UnknownField = new(
        "ONR1217", "Unknown field", "'{0}' is no field of '{1}'.{2}");

    /// <summary>ONR1218: field, keyword, why not.</summary>
    public static readonly FindingDescriptor FieldDoesNotFit = new(
        "ONR1218", "Field doesn't fit", "'{0}' can't stand under '{1}': {2}.");

    /// <summary>ONR1219: name, suggestion.</summary>
    public static readonly FindingDescriptor UnknownReplacement = new(
        "ONR1219", "Unknown replacement", "'use: {0}' names nothing that could be used instead.{1}");

    /// <summary>ONR1220: old name.</summary>
    public static readonly FindingDescriptor RenamedFromField = new(
        "ONR1220", "Renamed from a field that is there", "'renamedFrom: {0}' names a field that is still there, so old data could not be told from new.");

    /// <summary>ONR1221: name, suggestion.</summary>
    public static readonly FindingDescriptor UnknownLexicon = new(
        "ONR1221", "Unknown lexicon", "'{0}' is no lexicon of this schema.{1}");

    /// <summary>ONR1222: what, limit.</summary>
    public static readonly FindingDescriptor TooDeep = new(
        "ONR1222", "Builds on too much", "'{0}' stands on more than {1} others. Flatten the hierarchy.");

    /// <summary>ONR1223: keyword.</summary>
    public static readonly FindingDescriptor NotInMixin = new(
        "ONR1223", "Not in a mixin", "'{0}' can't stand in a mixin: a mixin has fields and rules, and the records that use it have the rest.");

    /// <summary>ONR1224: record, deprecation's or since's version, schema's version.</summary>
    public static readonly FindingDescriptor SinceLaterThanSchema = new(
        "ONR1224", "Since a version that is not yet there", "'since: {0}' is later than the schema's own version {1}. Raise 'version:' or correct this.");

    /// <summary>ONR1225: what it is.</summary>
    public static readonly FindingDescriptor NamedTypeNotScalar = new(
        "ONR1225", "Named type is no scalar", "A named type is a scalar with constraints, and this is {0}: write it at the field.");
}
