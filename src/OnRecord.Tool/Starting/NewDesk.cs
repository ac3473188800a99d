using System.Globalization;
using OnRecord.Tool.Files;

namespace OnRecord.Tool.Starting;

/// <summary>Writes the files of a new desk.</summary>
internal sealed class NewDesk(ToolHost host)
{
    // The resources' names, and where the files go; in the order in which a reader would open them.
    private static readonly (string Template, string File)[] Files =
    [
        ("briefing.article.txt", "briefing.article.txt"),
        ("briefing.records.yaml", "briefing.records.yaml"),
        ("tips.onrecord.yaml", "tips.onrecord.yaml"),
        ("tips.records.yaml", "tips.records.yaml"),
        ("Program.cs.txt", "Program.cs"),
        ("desk.csproj.txt", "{name}.csproj"),
        ("editorconfig.txt", ".editorconfig"),
        ("settings.json.txt", ".vscode/settings.json"),
        ("extensions.json.txt", ".vscode/extensions.json"),
        ("onrecord.schema.json", ".onrecord/onrecord.schema.json"),
        ("news.records.schema.json", ".onrecord/news.records.schema.json"),
        ("gitignore.txt", ".gitignore"),
    ];

    /// <summary>Creates a desk in a folder, which may be there already.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="CouldNotRunException">A file is in the way; then none is written.</exception>
    public int Create(string folder)
    {
        string root = Path.GetFullPath(Path.Combine(host.Folder, folder));
        string name = Name(Path.GetFileName(root.TrimEnd(Path.DirectorySeparatorChar)));
        (string Text, string Name)[] files = [.. Files.Select(file => (Text(file.Template), file.File.Replace("{name}", name, StringComparison.Ordinal)))];
        string[] there = [.. files.Select(static file => file.Name).Where(file => File.Exists(Path.Combine(root, file)))];
        if (there.Length > 0) throw new CouldNotRunException("in '" + folder + "' there is already: " + string.Join(", ", there) + ". Nothing was written; choose another folder.");
        foreach ((string text, string file) in files)
        {
            string path = Path.Combine(root, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            host.Output.WriteLine("  " + file);
        }

        host.Output.WriteLine();
        host.Output.WriteLine("A desk with one article on record. Next:");
        host.Output.WriteLine();
        if (folder != ".") host.Output.WriteLine("  cd " + folder);
        host.Output.WriteLine("  dotnet run                                     who said what");
        host.Output.WriteLine("  onrecord check                                 what is wrong; change a word of a quote and see");
        host.Output.WriteLine("  onrecord coverage briefing.article.txt         what is still open");
        return ExitCodes.Clean;
    }

    private static string Text(string template) => EmbeddedText.Read("templates/" + template)
        .Replace("{version}", ToolVersion.Text, StringComparison.Ordinal)
        .Replace("{framework}", "net" + Environment.Version.Major.ToString(CultureInfo.InvariantCulture) + ".0", StringComparison.Ordinal);

    /// <summary>A folder's name as that of a project.</summary>
    private static string Name(string folder)
    {
        string name = string.Concat(folder.Where(static c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_')).Trim('.', '-');
        return name.Length == 0 || !char.IsLetter(name[0]) || name.Equals("OnRecord", StringComparison.OrdinalIgnoreCase) ? "Desk" : name;
    }
}
