using OnRecord.Checking.Data;
using OnRecord.Checking.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Shape;

/// <summary>Reads the root of a data file: the dossier's lists, and what the file says of itself.</summary>
internal sealed class DossierReader(ShapeContext context, DossierModel model, TypeHierarchy types)
{
    private static readonly string[] OwnKeys = ["schema", "origin", "include"];

    public Dossier Read(DataNode root)
    {
        List<Record> records = [];
        bool isThirdParty = false;
        if (root is not MappingNode mapping)
        {
            context.Report(ShapeFindings.WrongKind, root.Span, model.Name.Name, "a mapping with the lists " + string.Join(", ", model.Lists.Select(static list => list.Name)), Describe.Found(root), string.Empty);
            return new Dossier(records, types);
        }

        RecordReader reader = new(context);
        foreach (MappingEntry entry in mapping.Entries)
        {
            if (model.Lists.FirstOrDefault(list => list.Name == entry.Key) is { } list) ReadList(reader, list, entry.Value, records);
            else if (entry.Key == "origin") isThirdParty = ReadOrigin(entry);
            else if (entry.Key == "include") context.Report(ShapeFindings.NotSupported, entry.KeySpan, "'include'", "put the records into this file");
            else if (!OwnKeys.Contains(entry.Key)) context.ReportUnknownField(entry, "a " + model.Name.Name, model.Lists.Select(static l => l.Name).Concat(OwnKeys));
        }

        return new Dossier(records, types) { IsThirdParty = isThirdParty };
    }

    private void ReadList(RecordReader reader, DossierListModel list, DataNode node, List<Record> records)
    {
        if (node is ScalarNode { Kind: ScalarKind.Null }) return;
        if (node is not SequenceNode sequence)
        {
            context.Report(ShapeFindings.WrongKind, node.Span, list.Name, "a list of " + list.Record.Name + " records", context.ShowKind(node), " Begin each record with '- '.");
            return;
        }

        foreach (DataNode item in sequence.Items)
        {
            if (reader.Read(list.Record, item, list.Name) is { } record) records.Add(record);
        }
    }

    private bool ReadOrigin(MappingEntry entry)
    {
        string? text = (entry.Value as ScalarNode)?.Text;
        if (text is not ("own" or "third-party"))
        {
            context.Report(ShapeFindings.UnknownEnumValue, entry.Value.Span, "origin", context.Show(text ?? Describe.Found(entry.Value)), "own, third-party", ShapeContext.DidYouMean(text ?? string.Empty, ["own", "third-party"]));
        }

        return text == "third-party";
    }
}
