using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Binding;

/// <summary>Binds <c>imports</c>.</summary>
internal static class ImportBinder
{
    public static EquatableArray<ImportDeclaration> Bind(KeywordReader reader)
    {
        BindingContext context = reader.Context;
        List<ImportDeclaration> imports = [];
        foreach (MappingEntry entry in reader.Section("imports", "schema"))
        {
            if (!Names.CheckWord(context, entry, "an import"))
            {
                context.LostNames.Add(entry.Key);
                continue;
            }


            string target = "";
            if (entry.Value is not ScalarNode { Kind: ScalarKind.String } scalar)
            {
                context.Report(ReadingFindings.WrongKind, entry.Value.Span, "'" + entry.Key + "'", "the id of a schema or a relative path", Describe.Node(entry.Value));
            }
            else if (Problem(scalar.Text) is { } problem)
            {
                context.Report(ImportFindings.BadTarget, scalar.Span, Describe.Shorten(scalar.Text), problem);
            }
            else
            {
                target = scalar.Text;
            }

            // Kept with no target where it is broken, so that names qualified with it aren't reported as well.
            imports.Add(new ImportDeclaration(entry.Key, target));
        }

        return imports.ToEquatableArray();
    }

    private static string? Problem(string target)
    {
        if (target.IndexOf('\\') >= 0) return "paths are written with '/'";
        if (target.StartsWith("/", StringComparison.Ordinal)) return "a path is relative to this file: begin it with './' or '../'";
        if (target.StartsWith("./", StringComparison.Ordinal) || target.StartsWith("../", StringComparison.Ordinal))
        {
            return target.EndsWith(".onrecord.yaml", StringComparison.Ordinal) ? null : "a schema's file name ends in '.onrecord.yaml'";
        }

        if (target.EndsWith(".yaml", StringComparison.Ordinal) && target.IndexOf(':') < 0) return "begin a relative path with './'";
        return HeaderBinder.IsId(target) ? null : "it is neither the id of a schema, such as 'onrecord:news', nor a path that begins with './'";
    }
}
