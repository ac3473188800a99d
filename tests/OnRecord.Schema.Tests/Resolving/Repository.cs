using System.Reflection;

namespace OnRecord.Schema.Tests.Resolving;

/// <summary>Where things are.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static a => a.Key == "RepositoryRoot").Value!;

    public static string Tests { get; } = Path.Combine(Root, "tests", "OnRecord.Schema.Tests");
}
