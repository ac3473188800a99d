using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;

namespace OnRecord.Generators.Planning.CSharp;

/// <summary>Names as emitted code writes them.</summary>
internal static class Identifiers
{
    /// <summary>The full name of a type.</summary>
    public static string Global(TypeName name) => Global(name.Namespace, name.Name);

    /// <summary>The full name of a type.</summary>
    public static string Global(string ns, string name) => "global::" + (ns.Length == 0 ? name : Namespace(ns) + "." + name);

    /// <summary>The last part of a full name.</summary>
    public static string Simple(string type) => type.Substring(Math.Max(type.LastIndexOf('.'), type.LastIndexOf(':')) + 1);

    /// <summary>A namespace; a project's own may have parts that are keywords.</summary>
    public static string Namespace(string ns) => string.Join(".", ns.Split('.').Select(Escape));

    /// <summary>An identifier that may be a keyword.</summary>
    public static string Escape(string name) => CSharpNames.IsKeyword(name) ? "@" + name : name;

    /// <summary>Names for the local variables of a method, each once.</summary>
    public static Func<string, string> Locals(params string[] taken)
    {
        HashSet<string> used = new(taken, StringComparer.Ordinal);
        return property =>
        {
            string name = char.ToLowerInvariant(property[0]) + property.Substring(1);
            string local = name;
            for (int i = 2; !used.Add(local); i++) local = name + "_" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return Escape(local);
        };
    }
}
