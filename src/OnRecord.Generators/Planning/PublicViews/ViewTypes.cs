using OnRecord.Generators.Planning.CSharp;
using OnRecord.Generators.Planning.Values;
using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;

namespace OnRecord.Generators.Planning.PublicViews;

/// <summary>The C# types that values have in public views, and how they come from those of the record.</summary>
internal sealed class ViewTypes(PlanContext context, ValueTypes types)
{
    /// <summary>The full name of a record's, a mixin's or a dossier's view.</summary>
    public static string Of(TypeName name) => Identifiers.Global(name.Namespace, PublicViewNames.Prefix + name.Name);

    /// <summary>The type of a value; without question mark.</summary>
    public string Of(TypeModel type) => !IsChanged(type) ? types.Of(type) : type switch
    {
        RecordTypeModel record => Of(record.Name),
        ListTypeModel list => Runtime.List + "<" + Of(list.Item.Type) + ">",
        MapTypeModel map => Runtime.Map + "<" + Of(map.Item.Type) + ">",
        _ => throw new InvalidOperationException("No view of " + type + "."),
    };

    /// <summary>The expression for a value in the view.</summary>
    public string Show(TypeModel type, string value, bool isNullable) => !IsChanged(type) ? value : type switch
    {
        RecordTypeModel => value + (isNullable ? "?.ToPublic()" : ".ToPublic()"),
        ListTypeModel list => Each(list.Item.Type, value),
        MapTypeModel map => Each(map.Item.Type, value),
        _ => throw new InvalidOperationException("No view of " + type + "."),
    };

    /// <summary>The expression for the views of a collection's items.</summary>
    public string Each(TypeModel item, string value) => Runtime.PublicViews + ".Of(" + value + ", static item => " + Show(item, "item", isNullable: false) + ")";

    private bool IsChanged(TypeModel type) => type.Innermost() is RecordTypeModel record && context.Record(record.Name).HasPublicView;
}
