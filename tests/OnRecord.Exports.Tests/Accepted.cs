using OnRecord.Schema.Tests.Resolving;

namespace OnRecord.Exports.Tests;

/// <summary>Texts that are kept in the repository and must be what is written now.</summary>
internal static class Accepted
{
    /// <summary>Compares with a file; <c>ONRECORD_ACCEPT=1 dotnet test</c> writes it instead, to be read before it is kept.</summary>
    public static void Equal(string text, params string[] path)
    {
        string file = Path.Combine([Repository.Root, .. path]);
        if (Environment.GetEnvironmentVariable("ONRECORD_ACCEPT") == "1") File.WriteAllText(file, text);
        Assert.Equal(File.ReadAllText(file), text);
    }
}
