using System.Reflection;
using System.Text;

namespace OnRecord.RealCode;

/// <summary>Code that makes claims: one in every method, some way from where its attribution is made.</summary>
internal static class DeskOfClaims
{
    public const string Name = "Desk";
    public const int Files = 20;
    public const int ClaimsPerFile = 100;

    private const string Method = "desk-of-claims.txt";

    public static IEnumerable<string> Write()
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(Method)!);
        string method = reader.ReadToEnd();
        return Enumerable.Range(0, Files).Select(file => File(file, method));
    }

    private static string File(int file, string method)
    {
        StringBuilder code = new($"using OnRecord;\nusing OnRecord.News;\n\nnamespace Measured.{Name}{file};\n\npublic static class {Name}\n{{\n");
        for (int i = 0; i < ClaimsPerFile; i++) code.Append(method.Replace("{i}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return code.Append("}\n").ToString();
    }
}
