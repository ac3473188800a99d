using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;

namespace OnRecord.Schema.Tests.Resolving;

/// <summary>What the model says of schemas that are right.</summary>
public sealed class ModelTests
{
    private static SchemaModel Model(string text)
    {
        LoadedSchema loaded = Shared.Load("case.onrecord.yaml", "onrecord: 1\nnamespace: T\n" + text);
        Assert.Empty(loaded.Findings);
        return loaded.Resolved.Model;
    }

    private static RecordModel Record(SchemaModel model, string name) => model.FindRecord(new TypeName(model.Namespace, name))!;

    [Fact]
    public void The_example_has_what_it_says()
    {
        SchemaModel model = Shared.Load("case.onrecord.yaml", Example.Text).Resolved.Model;
        Assert.Equal("CourtDesk", model.Namespace);
        RecordModel testimony = Record(model, "Testimony");
        Assert.Equal(["id", "text", "by", "source", "directness", "quote"], testimony.Fields.Select(static f => f.Name));
        Assert.Equal(new ReferenceTypeModel(new TypeName("CourtDesk", "Witness"), new TypeName("CourtDesk", "Witness")), testimony.Field("by")!.Value.Type);
        Assert.False(testimony.Field("quote")!.IsRequired);
        Assert.Equal(1, testimony.Field("quote")!.Value.Constraints.MinItems);
        Assert.Equal(new ClaimRole("text", EquatableArray.Of("by"), "quote", "source", null, null, null), testimony.Claim);
        RuleModel rule = Assert.Single(testimony.Rules);
        Assert.False(rule.NeedsDossier);
        ValueCondition condition = Assert.IsType<ValueCondition>(rule.If);
        Assert.Equal(["direct", "mixed"], condition.Constraints.Enum.Select(static l => l.Text));
        Assert.Equal("https://schema.org/Person", Record(model, "Witness").Uri);
        Assert.Equal(["name", "description"], Record(model, "Witness").Speaker!.Names);
        Assert.Equal("file", Record(model, "Filing").Document!.File);
        EnumModel status = model.FindEnum(new TypeName("CourtDesk", "CaseStatus"))!;
        Assert.True(status.IsOpen);
        Assert.Equal(["Pending", "Settled", "Withdrawn", "Dropped"], status.Values.Select(static v => v.CSharpName));
        Assert.Equal(new Deprecation("1.1.0", "withdrawn"), status.Values[3].Deprecated);
        Assert.Equal(["witnesses", "filings", "testimonies"], model.Dossier!.Lists.Select(static l => l.Name));
    }

    [Fact]
    public void An_identifier_is_never_empty() =>
        Assert.Equal(1, Record(Model("records: { Ra: { fields: { id: { type: string, identifier: true } } } }"), "Ra").Field("id")!.Value.Constraints.MinLength);

    [Fact]
    public void A_field_with_a_default_need_not_be_written()
    {
        FieldModel field = Record(Model("records: { Ra: { fields: { a: { type: string, default: x } } } }"), "Ra").Field("a")!;
        Assert.False(field.IsRequired);
        Assert.Equal(new Literal(LiteralKind.String, "x"), field.Default);
    }

    [Fact]
    public void Constraints_of_a_named_type_are_merged_in()
    {
        ValueModel value = Record(Model("types: { Price: { type: number, scale: 2, minimum: 0 } }\nrecords: { Ra: { fields: { a: { type: Price, maximum: 9 } } } }"), "Ra").Field("a")!.Value;
        Assert.Equal(new ScalarTypeModel(ScalarType.Decimal), value.Type);
        Assert.Equal(new Constraints { Scale = 2, Minimum = 0, Maximum = 9 }, value.Constraints);
    }

    [Fact]
    public void A_hierarchy_accumulates()
    {
        SchemaModel model = Model("""
            mixins: { Dated: { fields: { dated?: date }, rules: [{ id: dated, then: { required: [dated] }, message: M. }] } }
            records:
              Person: { speaker: { name: [name] }, fields: { id: { type: string, identifier: true }, name: string } }
              Claim:
                abstract: true
                fields: { id: { type: string, identifier: true }, by: ref Person }
                claim: { attributedTo: by }
                rules: [{ id: base, then: { required: [by] }, message: M. }]
              Spoken: { abstract: true, extends: Claim }
              Statement: { extends: Spoken, mixins: [Dated], fields: { text: string }, claim: { text: text }, rules: [{ id: own, then: { required: [text] }, message: M. }] }
              Rumor: { extends: Claim, fields: { about: ref Claim } }
            """);
        RecordModel statement = Record(model, "Statement");
        Assert.Equal(["id", "by", "dated", "text"], statement.Fields.Select(static f => f.Name));
        Assert.Equal(["dated", "text"], statement.OwnFields.Select(static f => f.Name));
        Assert.Equal(["base", "dated", "own"], statement.Rules.Select(static r => r.Id));
        Assert.Equal(new ClaimRole("text", EquatableArray.Of("by"), null, null, null, null, null), statement.Claim);
        Assert.Equal(new TypeName("T", "Claim"), statement.IdOwner);
        Assert.Equal([new TypeName("T", "Dated")], statement.Mixins);
        Assert.Equal(["Statement", "Rumor"], Record(model, "Claim").Leaves.Select(static l => l.Name));
        Assert.Equal(["Statement"], Record(model, "Spoken").Leaves.Select(static l => l.Name));
        Assert.Equal(new ReferenceTypeModel(new TypeName("T", "Claim"), new TypeName("T", "Claim")), Record(model, "Rumor").Field("about")!.Value.Type);

        // A mixin's rule starts from the record that uses it.
        PresenceCondition dated = Assert.IsType<PresenceCondition>(statement.Rules[1].Then);
        Assert.Equal(new PathStep(new TypeName("T", "Statement"), "dated", PathStepKind.Field), dated.Paths[0].Steps[0]);
    }

    [Fact]
    public void Paths_and_conditions_are_resolved()
    {
        SchemaModel model = Model("""
            enums: { Kind: [denial, other] }
            records:
              Part: { fields: { source: ref Item } }
              Item:
                fields: { id: { type: string, identifier: true }, kind: Kind, part?: Part, parts?: [Part], items?: [ref Item], at?: date-time, day?: date }
                rules:
                  - { id: r1, then: { part.source.kind: denial }, message: M. }
                  - { id: r2, then: { items: { any: { kind: denial } } }, message: M. }
                  - { id: r3, then: { parts: { all: { source: { present: true } }, count: { minimum: 2 } } }, message: M. }
                  - { id: r4, then: { referencedBy: { Item.items: { none: { kind: denial } } } }, message: M. }
                  - { id: r5, then: { compare: "day <= dateOf(at)" }, message: M. }
                  - { id: r6, then: { part.source: { present: true } }, message: M. }
            """);
        TypeName item = new("T", "Item");
        TypeName part = new("T", "Part");
        RuleModel[] rules = [.. Record(model, "Item").Rules];
        Assert.Equal([true, true, false, true, false, false], rules.Select(static r => r.NeedsDossier));
        ValueCondition first = Assert.IsType<ValueCondition>(rules[0].Then);
        Assert.Equal(
            [new PathStep(item, "part", PathStepKind.Field), new PathStep(part, "source", PathStepKind.Follow), new PathStep(item, "kind", PathStepKind.Field)],
            first.Path.Steps);
        ItemsCondition second = Assert.IsType<ItemsCondition>(rules[1].Then);
        Assert.Equal(item, Assert.IsType<ValueCondition>(second.Item).Path.Steps[0].Owner);
        AllOfCondition third = Assert.IsType<AllOfCondition>(rules[2].Then);
        Assert.Equal(2m, Assert.IsType<CountCondition>(third.Parts[1]).Constraints.Minimum);
        ReferencedByCondition fourth = Assert.IsType<ReferencedByCondition>(rules[3].Then);
        Assert.Equal((item, Quantifier.None), (fourth.Record, fourth.Quantifier));
        CompareCondition fifth = Assert.IsType<CompareCondition>(rules[4].Then);
        Assert.True(fifth.Right.DateOf);
        Assert.Equal(CompareOperator.LessOrEqual, fifth.Operator);
    }

    [Fact]
    public void Lexicons_of_imports_are_qualified()
    {
        SchemaModel model = Model("""
            imports: { desk: ./desk.onrecord.yaml }
            lexicons: { own: [x] }
            records: { Ra: { fields: { a: { type: string, notIn: desk.loaded } } } }
            """);
        Assert.Equal(["own", "desk.loaded"], model.Lexicons.Select(static l => l.Name));
        Assert.Equal("desk.loaded", Record(model, "Ra").Field("a")!.Value.Constraints.NotIn);
    }

    [Fact]
    public void Broken_parts_are_left_out_and_the_rest_stays()
    {
        LoadedSchema loaded = Shared.Load("case.onrecord.yaml", "onrecord: 1\nrecords: { Ra: { fields: { a: strng, b: string }, rules: [{ id: r, then: { required: [a] }, message: M. }] } }");
        Assert.True(loaded.HasErrors);
        Assert.Equal(["b"], Assert.Single(loaded.Resolved.Model.Records).Fields.Select(static f => f.Name));
        Assert.Empty(loaded.Resolved.Model.Records[0].Rules);
    }
}
