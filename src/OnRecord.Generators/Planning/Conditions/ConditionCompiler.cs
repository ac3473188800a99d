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
        ValueCondition value => _tests.Satisfies(_paths.Walk(value.Path, subject), value.Constraints),
        ItemsCondition items => ItemsAreTrue(items, subject),
        CountCondition count => Count(count, subject, isTrue: true),
        CompareCondition compare => Compare(compare, subject),
        ReferencedByCondition back => ReferencedBy(back, subject),
        _ => throw new InvalidOperationException("No code for " + condition.GetType().Name + "."),
    };

    /// <summary>The condition is false.</summary>
    public Code IsFalse(Condition condition, Subject subject) => condition switch
    {
        AllOfCondition all => Code.Or(all.Parts.Select(part => IsFalse(part, subject))),
        AnyOfCondition any => Code.And(any.Parts.Select(part => IsFalse(part, subject))),
        NotCondition not => IsTrue(not.Part, subject),
        PresenceCondition presence => NoPresence(presence, subject),
        ValueCondition value => _tests.Breaks(_paths.Walk(value.Path, subject), value.Constraints),
        ItemsCondition items => ItemsAreFalse(items, subject),
        CountCondition count => Count(count, subject, isTrue: false),
        CompareCondition compare => Compare(compare with { Operator = Opposite(compare.Operator) }, subject),
        ReferencedByCondition back => Code.Not(ReferencedBy(back, subject)),
        _ => throw new InvalidOperationException("No code for " + condition.GetType().Name + "."),
    };

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

    private Code ItemsAreTrue(ItemsCondition condition, Subject subject) => condition.Quantifier switch
    {
        Quantifier.Any => Quantify(condition, subject, "Any", isTrue: true),
        Quantifier.All => Quantify(condition, subject, "All", isTrue: true),
        _ => Quantify(condition, subject, "All", isTrue: false),
    };

    private Code ItemsAreFalse(ItemsCondition condition, Subject subject) => condition.Quantifier switch
    {
        Quantifier.Any => Quantify(condition, subject, "All", isTrue: false),
        Quantifier.All => Quantify(condition, subject, "Any", isTrue: false),
        _ => Quantify(condition, subject, "Any", isTrue: true),
    };

    private Code Quantify(ItemsCondition condition, Subject subject, string method, bool isTrue)
    {
        Access list = _paths.Walk(condition.Path, subject);
        string item = NewItem();
        TypeModel type = ((ListTypeModel)list.Type).Item.Type;
        bool isReferred = type is ReferenceTypeModel && !IsAboutItself(condition.Item);
        Subject of = isReferred ? PathAccess.Follow(Expression.Always(item), (ReferenceTypeModel)type)
            : new Subject(Expression.Always(item), (type as RecordTypeModel)?.Name);
        Code body = isTrue ? IsTrue(condition.Item, of) : IsFalse(condition.Item, of);
        string lambda = Lambda(item, body);
        string call = list.Text + "." + method + "(" + lambda + ")";

        // An absent list is an empty one: none of it is, and all of it is.
        return list.CanBeNull ? Code.Test(call + (method == "Any" ? " == true" : " != false")) : Code.Primary(call);
    }

    private Code ReferencedBy(ReferencedByCondition condition, Subject subject)
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
            parts.Add(_tests.Satisfies(new Access(Expression.Always(referrers + ".Count"), new ScalarTypeModel(ScalarType.Int32)), count));
        }

        if (condition.Item is Condition about)
        {
            string item = NewItem();
            Code holds = IsTrue(about, new Subject(Expression.Always(item), condition.Record));
            bool isAny = condition.Quantifier == Quantifier.Any;
            Code body = condition.Quantifier == Quantifier.None ? Code.Not(holds) : holds;
            parts.Add(Code.Primary(referrers + (isAny ? ".Any(" : ".All(") + Lambda(item, body) + ")"));
        }

        return Code.And(parts);
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
