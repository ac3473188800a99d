using OnRecord.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OnRecord.Yaml;

/// <summary>
/// The one reading of YAML, for the compiler side and for the runtime: strict 1.2 core schema, within limits. Any text
/// ends in events and problems, never in an exception.
/// </summary>
internal static class StrictYaml
{
    private const int EventsBetweenChecks = 1024;

    /// <summary>Reads a text as far as possible.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <param name="sink">Takes the events as they come, of which the reading then has none; null to have them there.</param>
    public static YamlReading Read(string text, CancellationToken cancellation = default, IYamlSink? sink = null)
    {
        List<YamlProblem> problems = [];
        string cleaned = RefusedCharacters.Replace(text, problems);
        // The scanner takes a byte order mark for a letter.
        int offset = cleaned.Length > 0 && cleaned[0] == '\uFEFF' ? 1 : 0;
        YamlDocument document = new(cleaned, offset, problems, new LineMap(text), sink);
        Drive(cleaned, offset, document, cancellation);
        return document.Finish();
    }

    private static void Drive(string text, int offset, YamlDocument document, CancellationToken cancellation)
    {
        // The event parser and not YamlStream, which recurses and overflows the stack on deep input.
        Parser parser = new(new Scanner(new StringReader(text.Substring(offset))));
        for (int count = 0; ; count++)
        {
            if (count % EventsBetweenChecks == 0) cancellation.ThrowIfCancellationRequested();
            try
            {
                if (!parser.MoveNext()) return;
            }
            // The scanner throws more than YamlException on texts that are no YAML.
            catch (Exception exception)
            {
                document.Fail(exception);
                return;
            }

            if (!document.Take(parser.Current!)) return;
        }
    }
}
