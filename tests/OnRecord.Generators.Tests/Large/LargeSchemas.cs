using System.Globalization;
using System.Text;

namespace OnRecord.Generators.Tests.Large;

/// <summary>
/// 150 records over 12 files in two assemblies. The archive's files import each other by path, those of the desk import each
/// other and the archive by id. In each: an enum, a mixin, an abstract record, eight or seven leaves, four parts.
/// </summary>
internal static class LargeSchemas
{
    public const int FilesPerAssembly = 6;
    public const int Records = 150;

    public static (string Path, string Text)[] Archive { get; } = [.. Enumerable.Range(0, FilesPerAssembly).Select(static i => ($"archive/a{i}.onrecord.yaml", File("archive", i)))];

    public static (string Path, string Text)[] Desk { get; } = [.. Enumerable.Range(0, FilesPerAssembly).Select(static i => ($"desk/d{i}.onrecord.yaml", File("desk", i)))];

    private static string File(string assembly, int i)
    {
        bool isDesk = assembly == "desk";
        char letter = assembly[0];
        bool hasBefore = i % 2 == 1;
        StringBuilder yaml = new();
        yaml.Append(CultureInfo.InvariantCulture, $"onrecord: 1\nid: urn:{assembly}:{i}\nversion: 1.0.0\nnamespace: {(isDesk ? "Desk" : "Archive")}.File{i}\n");

        // The one before: by path in the same project. The archive's: by id, of another assembly.
        List<string> imports = [];
        if (i > 0) imports.Add($"before: ./{letter}{i - 1}.onrecord.yaml");
        if (isDesk) imports.Add($"archive: urn:archive:{i}");
        if (imports.Count > 0) yaml.Append("imports: { " + string.Join(", ", imports) + " }\n");
        yaml.Append(CultureInfo.InvariantCulture, $"enums:\n  Kind{i}: [first, second]\n");
        yaml.Append(CultureInfo.InvariantCulture, $"mixins:\n  Dated{i}: {{ fields: {{ day{i}?: date }} }}\nrecords:\n");

        // Hierarchies: of a file alone; with the file before; with the archive's, of which the desk's is a part.
        string? extends = isDesk && i is (2 or 4) ? $"archive.Base{i}" : hasBefore ? "before." + Base(isDesk, i - 1) : null;
        string id = extends is null ? "id: { type: string, identifier: true }, " : string.Empty;
        string secret = i == 0 && !isDesk ? "secret?: { type: string, sensitive: true }, " : string.Empty;
        yaml.Append(CultureInfo.InvariantCulture, $"  {Base(isDesk, i)}:\n    abstract: true\n{(extends is null ? "" : $"    extends: {extends}\n")}    fields: {{ {id}{secret}kind{letter}{i}: {{ type: Kind{i}, default: second }} }}\n");
        for (int j = 0; j < (hasBefore ? 7 : 8); j++)
        {
            string mixins = isDesk && j % 2 == 1 ? $"archive.Dated{i}" : $"Dated{i}";
            List<string> fields = [$"name{j}: string", $"parts{j}?: [Part{i}x{j % 4}]"];
            if (j > 0) fields.Add($"other{j}?: ref Leaf{i}x{j - 1}");
            if (i > 0) fields.Add($"earlier{j}?: ref before.Leaf{i - 1}x{j % 7}");
            if (i > 0 && j == 1) fields.Add($"held?: before.Part{i - 1}x0");
            if (isDesk) fields.Add($"source{j}?: ref archive.Leaf{i}x{j % 7}");
            if (isDesk && j == 2) fields.Add($"copy?: archive.Part{i}x1");
            if (isDesk && i == 2 && j == 0) fields.Add("tip?: { type: string, sensitive: true }");
            yaml.Append(CultureInfo.InvariantCulture, $"  Leaf{i}x{j}: {{ extends: {Base(isDesk, i)}, mixins: [{mixins}], fields: {{ {string.Join(", ", fields)} }} }}\n");
        }

        for (int j = 0; j < 4; j++) yaml.Append(CultureInfo.InvariantCulture, $"  Part{i}x{j}: {{ fields: {{ text: string, kind: {{ type: {(isDesk && j == 0 ? "archive." : "")}Kind{i}, default: first }}, inner?: {(j > 0 ? $"Part{i}x{j - 1}" : "string")} }} }}\n");
        return yaml.ToString();
    }

    private static string Base(bool isDesk, int i) => isDesk && i is (2 or 4) ? "BaseOf" + i.ToString(CultureInfo.InvariantCulture) : "Base" + i.ToString(CultureInfo.InvariantCulture);
}
