using System.Reflection;

namespace OnRecord.Tool;

/// <summary>The tool's version.</summary>
internal static class ToolVersion
{
    /// <summary>As SemVer, without what the build adds.</summary>
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
