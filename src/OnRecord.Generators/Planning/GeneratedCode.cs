namespace OnRecord.Generators.Planning;

/// <summary>Attributes that emitted types carry.</summary>
internal static class GeneratedCode
{
    /// <summary>Says what made it. The version is the library's, not a build's: the same sources make the same text.</summary>
    public static string Attribute { get; } =
        "global::System.CodeDom.Compiler.GeneratedCode(\"OnRecord\", \"" + typeof(GeneratedCode).Assembly.GetName().Version.ToString(3) + "\")";

    public static string ViewConverter(string view) => JsonConverter("global::OnRecord.Serialization.PublicViewConverter<" + view + ">");

    public static string JsonConverter(string converter) => "global::System.Text.Json.Serialization.JsonConverter(typeof(" + converter + "))";
}
