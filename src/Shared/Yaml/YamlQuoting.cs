namespace OnRecord.Yaml;

/// <summary>Writes a text so that YAML reads it as that very string.</summary>
#if ONRECORD_RUNTIME
internal
#else
public
#endif
static class YamlQuoting
{
    /// <summary>A text of one line, without control characters, in the quotation marks that need the least escaping.</summary>
    public static string Quote(string text) =>
        text.IndexOfAny(['"', '\\']) < 0 ? "\"" + text + "\"" : "'" + text.Replace("'", "''") + "'";
}
