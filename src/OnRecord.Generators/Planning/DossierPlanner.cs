using OnRecord.Generators.Planning.CSharp;
using OnRecord.Generators.Planning.PublicViews;
using OnRecord.Generators.Planning.Values;
using OnRecord.Schema;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning;

/// <summary>Decides about the dossier.</summary>
internal static class DossierPlanner
{
    /// <summary>The fields that every dossier has, before its lists.</summary>
    private static readonly string[] CommonFields = ["schema?", "origin?", "include?"];

    public static DossierPlan Plan(DossierModel dossier, PlanContext context)
    {
        Func<string, string> local = Identifiers.Locals("reader", "fields", "schema", "origin", "include");
        List<string> table = [CSharpText.Literal(dossier.Name.Name), .. CommonFields.Select(CSharpText.Literal)];
        List<DossierListPlan> lists = [];
        foreach (DossierListModel list in dossier.Lists)
        {
            lists.Add(Plan(list, CommonFields.Length + lists.Count, local(list.CSharpName), context));
            table.Add(CSharpText.Literal(list.Name + "?"));
        }

        string type = Identifiers.Global(dossier.Name);
        return new DossierPlan(
            dossier.Name.Name,
            type,
            CSharpText.Literal(dossier.Name.Name),
            Docs.Of(null, "What a data file of the schema holds.", null, GeneratedCode.Attribute, GeneratedCode.JsonConverter(type + ".Converter")),
            context.Facts.HasNotNullWhen,
            context.Facts.HasInOrderReader,
            table.ToEquatableArray(),
            lists.ToEquatableArray())
        {
            View = dossier.HasPublicView ? DossierViewPlanner.Plan(dossier, lists, context) : null,
            ToPublic = dossier.HasPublicView ? DossierViewPlanner.PlanMethod(dossier, context) : null,
        };
    }

    private static DossierListPlan Plan(DossierListModel list, int place, string local, PlanContext context)
    {
        RecordModel record = context.Record(list.Record);
        string item = Identifiers.Global(record.Name);
        bool hasId = record.IdOwner is not null;
        string arguments = hasId ? "<" + PlanContext.IdType(record.IdOwner!.Value) + ", " + item + ">" : "<" + item + ">";
        string type = (hasId ? Runtime.RecordList : Runtime.List) + arguments;
        string name = CSharpText.Literal(list.Name);
        string read = (hasId ? "GetRecordList" + arguments : "GetRecords") + "(" + item + ".Converter.Instance)";
        string writer = Runtime.ItemWriters + (record.IsAbstract ? ".TypedRecord" : ".Record");
        return new DossierListPlan(
            place,
            name,
            list.CSharpName,
            local,
            type,
            hasId ? type + ".Empty" : null,
            "reader." + read,
            InOrderReading.IsPlain(list.Name) ? "json.Has(" + InOrderReading.Name(list.Name) + ") ? json." + read + " : " + type + ".Empty" : null,
            "json.Write(" + CSharpText.Utf8Literal(list.Name) + ", " + list.CSharpName + ", " + writer + ");",
            "checks.Records(" + name + ", " + list.CSharpName + ");",
            Docs.Of(null, Docs.Name(list.Name) + " in data.", null));
    }
}
