using OnRecord.Generators.Planning.CSharp;
using OnRecord.Generators.Planning.Values;
using OnRecord.Schema;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning.Conditions;

/// <summary>
/// Compiles the three-valued conditions of rules to plain C#: for each condition there are two expressions, one for "it is
/// true" and one for "it is false", and of an unknown one neither holds. So no third value is left at run time.
/// </summary>
internal sealed partial class ConditionCompiler
{
    private readonly PlanContext _context;
    private readonly ValueTypes _types;
    private readonly PathAccess _paths;
    private readonly ValueTests _tests;
    private int _items;

    public ConditionCompiler(PlanContext context, ValueTypes types)
    {
        _context = context;
        _types = types;
        _paths = new PathAccess(context, types);
        _tests = new ValueTests(context, types, _paths);
    }

    /// <summary>Constraints of single values.</summary>
    public ValueTests Tests => _tests;

    /// <summary>The condition is true.</summary>
    public Code IsTrue(Condition condition, Subject subject) => condition switch
    {
        AllOfCondition all => Code.And(all.Parts.Select(part => IsTrue(part, subject))),
        AnyOfCondition any => Code.Or(any.Parts.Select(part => IsTrue(part, subject))),
        NotCondition not => IsFalse(not.Part, subject),
        PresenceCondition presence => Presence(presence, subject),
        ValueCondition value => Value(value, subject, isTrue: true),
        ItemsCondition items => Items(items, subject, isTrue: true),
        CountCondition count => Count(count, subject, isTrue: true),
        CompareCondition compare => Compare(compare, subject),
        ReferencedByCondition back => ReferencedBy(back, subject, isTrue: true),
        _ => throw new InvalidOperationException("No code for " + condition.GetType().Name + "."),
    };

    /// <summary>The condition is false.</summary>
    public Code IsFalse(Condition condition, Subject subject) => condition switch
    {
        AllOfCondition all => Code.Or(all.Parts.Select(part => IsFalse(part, subject))),
        AnyOfCondition any => Code.And(any.Parts.Select(part => IsFalse(part, subject))),
        NotCondition not => IsTrue(not.Part, subject),
        PresenceCondition presence => NoPresence(presence, subject),
        ValueCondition value => Value(value, subject, isTrue: false),
        ItemsCondition items => Items(items, subject, isTrue: false),
        CountCondition count => Count(count, subject, isTrue: false),
        CompareCondition compare => Compare(compare with { Operator = Opposite(compare.Operator) }, subject),
        ReferencedByCondition back => ReferencedBy(back, subject, isTrue: false),
        _ => throw new InvalidOperationException("No code for " + condition.GetType().Name + "."),
    };

    private Code Value(ValueCondition condition, Subject subject, bool isTrue)
    {
        Access value = _paths.Walk(condition.Path, subject);
        if (!ValueTypes.IsCollection(value.Type)) return isTrue ? _tests.Satisfies(value, condition.Constraints) : _tests.Breaks(value, condition.Constraints);

        // A collection without items is absent to C#, and so neither.
        Access items = value.CanBeNull ? value.In(_tests.NewVariable()) : value;
        Code isThere = value.CanBeNull ? Code.Test(value.Text + " is { Count: > 0 } " + items.Text) : IsPresent(value);
        Code fits = Code.And(ValueTests.OfCollection(items.Text, condition.Constraints));
        return Code.And(isThere, isTrue ? fits : Code.Not(fits));
    }

    private Code Presence(PresenceCondition presence, Subject subject)
    {
        Code[] present = [.. presence.Paths.Select(path => IsPresent(path, subject))];
        return presence.Rule switch
        {
            PresenceRule.Required => Code.And(present),
            PresenceRule.Absent => Code.And(presence.Paths.Select(path => IsAbsent(path, subject))),
            PresenceRule.AtLeastOne => Code.Or(present),
            _ => Code.Test(CountOf(present) + " == 1"),
        };
    }

    private Code NoPresence(PresenceCondition presence, Subject subject)
    {
        Code[] present = [.. presence.Paths.Select(path => IsPresent(path, subject))];
        return presence.Rule switch
        {
            PresenceRule.Required => Code.Or(presence.Paths.Select(path => IsAbsent(path, subject))),
            PresenceRule.Absent => Code.Or(present),
            PresenceRule.AtLeastOne => Code.And(presence.Paths.Select(path => IsAbsent(path, subject))),
            _ => Code.Test(CountOf(present) + " != 1"),
        };
    }

    /// <summary>How many of some conditions hold.</summary>
    public static string CountOf(IEnumerable<Code> conditions)
    {
        string[] all = [.. conditions.Select(static c => c.Text)];
        return string.Join(" + ", Enumerable.Range(0, (all.Length + 3) / 4)
            .Select(group => Runtime.Conditions + ".Count(" + string.Join(", ", all.Skip(group * 4).Take(4)) + ")"));
    }

    /// <summary>The path leads to a value; an empty list or map is none.</summary>
    public Code IsPresent(PathModel path, Subject subject) => IsPresent(_paths.Walk(path, subject));

    /// <summary>The value is there; an empty list or map is none.</summary>
    public static Code IsPresent(Access value) =>
        ValueTypes.IsCollection(value.Type) ? Code.Test(value.Text + (value.CanBeNull ? " is { Count: > 0 }" : ".Count > 0"))
        : value.CanBeNull ? Code.Test(value.Text + " is not null")
        : Code.True;

    private Code IsAbsent(PathModel path, Subject subject)
    {
        Access value = _paths.Walk(path, subject);
        return ValueTypes.IsCollection(value.Type) ? Code.Test(value.Text + (value.CanBeNull ? " is not { Count: > 0 }" : ".Count == 0"))
            : value.CanBeNull ? Code.Test(value.Text + " is null")
            : Code.False;
    }

    private Code Count(CountCondition condition, Subject subject, bool isTrue)
    {
        Access list = _paths.Walk(condition.Path, subject);
        string count = list.CanBeNull ? "(" + list.Text + ".Count ?? 0)" : list.Text + ".Count";
        Access value = new(Expression.Always(count), new ScalarTypeModel(ScalarType.Int32));
        return isTrue ? _tests.Satisfies(value, condition.Constraints) : _tests.Breaks(value, condition.Constraints);
    }

    /// <summary>Of which items what must be asked: "any is true" where one is true, "any is false" where all are false, and so on.</summary>
    private static (string Method, bool ItemIsTrue) Quantify(Quantifier quantifier, bool isTrue) => quantifier switch
    {
        Quantifier.Any => isTrue ? ("Any", true) : ("All", false),
        Quantifier.All => isTrue ? ("All", true) : ("Any", false),
        _ => isTrue ? ("All", false) : ("Any", true),
    };

    private Code Items(ItemsCondition condition, Subject subject, bool isTrue)
    {
        (string method, bool itemIsTrue) = Quantify(condition.Quantifier, isTrue);
        Access list = _paths.Walk(condition.Path, subject);
        string item = NewItem();
        TypeModel type = ((ListTypeModel)list.Type).Item.Type;
        bool isReferred = type is ReferenceTypeModel && !IsAboutItself(condition.Item);
        Subject of = isReferred ? PathAccess.Follow(Expression.Always(item), (ReferenceTypeModel)type)
            : new Subject(Expression.Always(item), (type as RecordTypeModel)?.Name);
        Code body = itemIsTrue ? IsTrue(condition.Item, of) : IsFalse(condition.Item, of);
        string lambda = Lambda(item, body);
        string call = list.Text + "." + method + "(" + lambda + ")";

        // An absent list is an empty one: none of it is, and all of it is.
        return list.CanBeNull ? Code.Test(call + (method == "Any" ? " == true" : " != false")) : Code.Primary(call);
    }

    private Code ReferencedBy(ReferencedByCondition condition, Subject subject, bool isTrue)
    {
        RecordModel record = _context.Record(subject.Record!.Value);
        FieldModel id = record.Field(record.IdField!)!;
        string key = subject.Value.Member(id.CSharpName).Member("Value").Text;
        string type = Identifiers.Global(condition.Record);
        Access field = _paths.Walk(condition.Field, new Subject(Expression.Always("record"), condition.Record));
        string target = ValueTypes.IsCollection(field.Type) ? field.Text : field.Value.Member("Value").Text;
        string referrers = "checks.Referrers<" + type + ">(" + CSharpText.Literal(condition.Field.Text) + ", " + key + ", static (record, references) => references.Add(" + target + "))";
        List<Code> parts = [];
        if (condition.Count is Constraints count)
        {
            Access number = new(Expression.Always(referrers + ".Count"), new ScalarTypeModel(ScalarType.Int32));
            parts.Add(isTrue ? _tests.Satisfies(number, count) : _tests.Breaks(number, count));
        }

        if (condition.Item is Condition about)
        {
            string item = NewItem();
            Subject of = new(Expression.Always(item), condition.Record);
            (string method, bool itemIsTrue) = Quantify(condition.Quantifier, isTrue);
            parts.Add(Code.Primary(referrers + "." + method + "(" + Lambda(item, itemIsTrue ? IsTrue(about, of) : IsFalse(about, of)) + ")"));
        }

        return isTrue ? Code.And(parts) : Code.Or(parts);
    }

    /// <summary>A path without steps is about the id itself and not about the record that it refers to.</summary>
    private static bool IsAboutItself(Condition condition) => condition switch
    {
        ValueCondition value => value.Path.Steps.Count == 0,
        NotCondition not => IsAboutItself(not.Part),
        AllOfCondition all => all.Parts.Any(IsAboutItself),
        AnyOfCondition any => any.Parts.Any(IsAboutItself),
        _ => false,
    };

    // A lambda that doesn't capture costs nothing to hand on; one that looks things up captures the checks.
    private static string Lambda(string item, Code body) => (body.Text.Contains("checks.") ? string.Empty : "static ") + item + " => " + body.In(Binding.Conditional);

    private string NewItem() => ++_items == 1 ? "item" : "item" + Literals.Of(_items);
}
