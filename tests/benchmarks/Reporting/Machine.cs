using System.Reflection;
using System.Runtime.InteropServices;

namespace OnRecord.Benchmarks.Reporting;

/// <summary>Where the figures are from.</summary>
internal static class Machine
{
    public static IEnumerable<string> Lines()
    {
        yield return "Processor: " + Processor() + ", " + Environment.ProcessorCount + " cores";
        yield return "System: " + RuntimeInformation.OSDescription + ", " + RuntimeInformation.ProcessArchitecture;
        yield return "Runtime: " + RuntimeInformation.FrameworkDescription;
        yield return "Versions: System.Text.Json " + Version(typeof(System.Text.Json.JsonSerializer)) + ", FluentValidation " + Version(typeof(FluentValidation.IValidator))
            + ", YamlDotNet " + Version(typeof(YamlDotNet.Core.Parser)) + ", Newtonsoft.Json " + Version(typeof(Newtonsoft.Json.JsonConvert)) + ", protobuf-net " + Version(typeof(ProtoBuf.Serializer));
    }

    private static string Processor() => OperatingSystem.IsLinux()
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown"
        : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? "unknown";

    private static string Version(Type type) => type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
