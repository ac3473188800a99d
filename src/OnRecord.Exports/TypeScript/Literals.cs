using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using OnRecord.Schema.Model;

namespace OnRecord.Exports.TypeScript;

/// <summary>Texts of a schema as TypeScript: nothing of them can be taken for code.</summary>
internal static partial class Literals
{
    /// <summary>A string literal: JSON's is one.</summary>
    public static string Text(string text) => "\"" + JavaScriptEncoder.Default.Encode(text) + "\"";

    public static string Of(Literal literal) => literal.Kind == LiteralKind.String ? Text(literal.Text) : literal.Text;

    /// <summary>The name of a member.</summary>
    public static string Name(string name) => Identifier().IsMatch(name) ? name : Text(name);

    /// <summary>A line of a comment, which it can't end.</summary>
    public static string Comment(string text) => text.Replace("*/", "*\\/").Replace('\r', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ');

    [GeneratedRegex("^[A-Za-z_$][A-Za-z0-9_$]*$")]
    private static partial Regex Identifier();
}
