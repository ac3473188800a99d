using System.Globalization;
using System.Text;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.Mermaid;

/// <summary>Writes a Mermaid class diagram: records, mixins and enums, and who extends, embeds and refers to whom.</summary>
public sealed class MermaidExport
{
    private readonly SchemaModel _schema;
    private readonly DisplayNames _names;
    private readonly TextBlock _text = new();

    private MermaidExport(SchemaModel schema)
    {
        _schema = schema;
        _names = new DisplayNames(schema);
    }

    /// <summary>The diagram of a schema, or of one record and what stands in its data.</summary>
    /// <param name="schema">Without errors.</param>
    /// <param name="record">Null for all.</param>
    /// <exception cref="ArgumentException">The schema has no such record.</exception>
    public static ExportResult Write(SchemaModel schema, TypeName? record = null) => new(new MermaidExport(schema).Write(Selection.Of(schema, record)), []);

    private string Write(Selection shown)
    {
        _text.Open("classDiagram").Line("direction TB");
        foreach (RecordModel record in shown.Records) Record(record);
        foreach (MixinModel mixin in _schema.Mixins.Where(mixin => shown.Records.Any(record => record.Mixins.Contains(mixin.Name)))) Mixin(mixin);
        foreach (EnumModel named in shown.Enums) Enum(named);
        HashSet<TypeName> known = [.. shown.Records.Select(static record => record.Name)];
        foreach (RecordModel record in shown.Records) Arrows(record, known);
        return _text.ToString();
    }

    private void Record(RecordModel record)
    {
        _text.Open("class " + Class(_names[record.Name]) + " {");
        if (record.IsAbstract) _text.Line("<<abstract>>");
        foreach (FieldModel field in record.OwnFields) _text.Line(Member(field));
        _text.Close("}");
    }

    private void Mixin(MixinModel mixin)
    {
        _text.Open("class " + mixin.Name.Name + " {").Line("<<interface>>");
        foreach (FieldModel field in mixin.Fields) _text.Line(Member(field));
        _text.Close("}");
    }

    private void Enum(EnumModel named)
    {
        _text.Open("class " + Class(_names[named.Name]) + " {").Line(named.IsOpen ? "<<open enumeration>>" : "<<enumeration>>");
        foreach (EnumValueModel value in named.Values) _text.Line(Escape(value.Text));
        _text.Close("}");
    }

    private void Arrows(RecordModel record, HashSet<TypeName> known)
    {
        string name = Class(_names[record.Name]);
        if (record.Base is TypeName parent && known.Contains(parent)) _text.Line(Class(_names[parent]) + " <|-- " + name);
        foreach (TypeName mixin in record.Mixins.Where(mixin => _schema.Mixins.Any(own => own.Name == mixin))) _text.Line(mixin.Name + " <|.. " + name);
        foreach (FieldModel field in record.OwnFields)
        {
            string count = field.Value.Type is ListTypeModel or MapTypeModel ? "*" : field.IsRequired ? "1" : "0..1";
            string end = " \"" + count + "\" ";
            if (ReachableTypes.Embedded(field.Value.Type) is TypeName embedded) _text.Line(name + " *--" + end + Class(_names[embedded]) + " : " + Escape(field.Name));
            if (Target(field.Value.Type) is TypeName target && known.Contains(target)) _text.Line(name + " -->" + end + Class(_names[target]) + " : " + Escape(field.Name));
        }
    }

    private string Member(FieldModel field) => "+" + Type(field.Value.Type) + " " + Escape(field.Name) + (field.IsRequired ? "" : "?");

    private string Type(TypeModel type) => TypeText.Of(type, name => Class(_names[name]));

    private static TypeName? Target(TypeModel type) => type switch
    {
        ReferenceTypeModel reference => reference.Target,
        ListTypeModel list => Target(list.Item.Type),
        MapTypeModel map => Target(map.Item.Type),
        _ => null,
    };

    /// <summary>A class has a plain name.</summary>
    private static string Class(string name) => name.Replace('.', '_');

    /// <summary>Everything but plain letters and digits as Mermaid's character codes, so that nothing is taken for a sign of the diagram.</summary>
    private static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '-') escaped.Append(rune.ToString());
            else escaped.Append('#').Append(rune.Value.ToString(CultureInfo.InvariantCulture)).Append(';');
        }

        return escaped.ToString();
    }
}
