using System.Text.Json;
using OnRecord.Schema.Findings;
using OnRecord.Tool.Files;

namespace OnRecord.Tool.Checks;

/// <summary>Findings that are known and let be, by file and fingerprint. A desk with a thousand old dossiers can start with the new ones.</summary>
internal sealed class Baseline
{
    private const int Version = 1;
    private readonly SortedDictionary<string, List<(string Id, string Fingerprint)>> _byFile = new(StringComparer.Ordinal);

    /// <summary>How many findings it holds.</summary>
    public int Count => _byFile.Values.Sum(static list => list.Count);

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="CouldNotRunException">There is none, or it can't be read.</exception>
    public static Baseline Read(string path)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            if (document.RootElement.GetProperty("version").GetInt32() != Version) throw new CouldNotRunException("the baseline '" + path + "' is of another version. Write it anew with --write-baseline.");
            Baseline baseline = new();
            foreach (JsonProperty file in document.RootElement.GetProperty("files").EnumerateObject())
            {
                baseline._byFile[file.Name] = [.. file.Value.EnumerateArray().Select(static entry => (entry.GetProperty("id").GetString()!, entry.GetProperty("fingerprint").GetString()!))];
            }

            return baseline;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CouldNotRunException("could not read the baseline: " + e.Message + " Write one with --write-baseline.");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new CouldNotRunException("'" + path + "' is no baseline: write it anew with --write-baseline.");
        }
    }

    /// <summary>Adds a file's findings.</summary>
    public void Add(CheckedFile file)
    {
        if (file.Findings.Count > 0) _byFile[file.Name] = [.. file.Findings.Select(static finding => finding.Descriptor.Id).Zip(Fingerprints.Of(file))];
    }

    /// <summary>A file's findings without those that are known.</summary>
    public CheckedFile LeaveOut(CheckedFile file)
    {
        if (!_byFile.TryGetValue(file.Name, out List<(string Id, string Fingerprint)>? known)) return file;
        HashSet<string> fingerprints = [.. known.Select(static entry => entry.Fingerprint)];
        List<Finding> left = [.. file.Findings.Zip(Fingerprints.Of(file)).Where(pair => !fingerprints.Contains(pair.Second)).Select(static pair => pair.First)];
        return file with { Findings = left, Known = file.Findings.Count - left.Count };
    }

    /// <summary>Writes it, sorted, so that a change of it reads well.</summary>
    public void Write(string path)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartObject("files");
            foreach ((string name, List<(string Id, string Fingerprint)> findings) in _byFile)
            {
                json.WriteStartArray(name);
                foreach ((string id, string fingerprint) in findings)
                {
                    json.WriteStartObject();
                    json.WriteString("id", id);
                    json.WriteString("fingerprint", fingerprint);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
        AtomicFile.Write(path, stream.ToArray());
    }
}
