namespace OnRecord.Generators.Emitting;

/// <summary>Writes the static methods that read a record. All they do is in the runtime library.</summary>
internal static class ParseMethodsEmitter
{
    private const string Serializer = "global::OnRecord.Serialization.RecordSerializer";

    public static void Write(CodeWriter writer, string type, bool hidesBase, bool hasNotNullWhen)
    {
        string hiding = hidesBase ? "new " : string.Empty;
        string notNullWhen = hasNotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : string.Empty;
        writer.Line(
            $$"""
            /// <summary>Reads a record from UTF-8 JSON. On failure the result tells all that is wrong.</summary>
            public static bool TryParseJson(global::System.ReadOnlySpan<byte> utf8Json, {{notNullWhen}}out {{type}}? value, out global::OnRecord.ValidationResult result) =>
                {{Serializer}}.TryParseJson(Converter.Instance, utf8Json, out value, out result);

            /// <summary>Reads a record from JSON. On failure the result tells all that is wrong.</summary>
            public static bool TryParseJson(string json, {{notNullWhen}}out {{type}}? value, out global::OnRecord.ValidationResult result) =>
                {{Serializer}}.TryParseJson(Converter.Instance, json, out value, out result);

            /// <summary>Reads a record from YAML. On failure the result tells all that is wrong.</summary>
            public static bool TryParseYaml(string yaml, {{notNullWhen}}out {{type}}? value, out global::OnRecord.ValidationResult result) =>
                {{Serializer}}.TryParseYaml(Converter.Instance, yaml, out value, out result);

            /// <summary>Whether UTF-8 JSON is a valid record. Makes no record where the fields stand in the order of the schema.</summary>
            public static {{hiding}}bool IsValidJson(global::System.ReadOnlySpan<byte> utf8Json) => {{Serializer}}.IsValidJson(Converter.Instance, utf8Json);

            /// <summary>Reads a record from UTF-8 JSON.</summary>
            /// <exception cref="global::OnRecord.RecordFormatException">It is not valid.</exception>
            public static {{hiding}}{{type}} ParseJson(global::System.ReadOnlySpan<byte> utf8Json) => {{Serializer}}.ParseJson(Converter.Instance, utf8Json);

            /// <summary>Reads a record from JSON.</summary>
            /// <exception cref="global::OnRecord.RecordFormatException">It is not valid.</exception>
            public static {{hiding}}{{type}} ParseJson(string json) => {{Serializer}}.ParseJson(Converter.Instance, json);

            /// <summary>Reads a record from YAML.</summary>
            /// <exception cref="global::OnRecord.RecordFormatException">It is not valid.</exception>
            public static {{hiding}}{{type}} ParseYaml(string yaml) => {{Serializer}}.ParseYaml(Converter.Instance, yaml);

            """);
    }

    /// <summary>A dossier can be read together with those that it includes.</summary>
    public static void WriteWithIncluded(CodeWriter writer, string type, bool hasNotNullWhen)
    {
        const string Included = "global::System.Collections.Generic.IEnumerable<global::OnRecord.Dossier> included";
        string notNullWhen = hasNotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : string.Empty;
        writer.Line(
            $$"""
            /// <summary>Reads a dossier from UTF-8 JSON that refers to records of others. On failure the result tells all that is wrong.</summary>
            public static bool TryParseJson(global::System.ReadOnlySpan<byte> utf8Json, {{Included}}, {{notNullWhen}}out {{type}}? value, out global::OnRecord.ValidationResult result) =>
                {{Serializer}}.TryParseJson(Converter.Instance, utf8Json, out value, out result, included);

            /// <summary>Reads a dossier from YAML that refers to records of others. On failure the result tells all that is wrong.</summary>
            public static bool TryParseYaml(string yaml, {{Included}}, {{notNullWhen}}out {{type}}? value, out global::OnRecord.ValidationResult result) =>
                {{Serializer}}.TryParseYaml(Converter.Instance, yaml, out value, out result, included);

            /// <summary>Reads a dossier from UTF-8 JSON that refers to records of others.</summary>
            /// <exception cref="global::OnRecord.RecordFormatException">It is not valid.</exception>
            public static {{type}} ParseJson(global::System.ReadOnlySpan<byte> utf8Json, {{Included}}) => {{Serializer}}.ParseJson(Converter.Instance, utf8Json, included);

            /// <summary>Reads a dossier from YAML that refers to records of others.</summary>
            /// <exception cref="global::OnRecord.RecordFormatException">It is not valid.</exception>
            public static {{type}} ParseYaml(string yaml, {{Included}}) => {{Serializer}}.ParseYaml(Converter.Instance, yaml, included);

            """);
    }
}
