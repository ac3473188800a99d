#if NET
namespace OnRecord.Serialization;

/// <summary>
/// Whether readers and writers of our own run in front of those over System.Text.Json. They give the same answers; the switch is
/// there for whoever doubts it. <c>OnRecordFastPath=false</c> in a project sets it.
/// </summary>
internal static class FastPath
{
    /// <summary>Read once: the compiler takes the other branch out.</summary>
    public static bool IsOn { get; } = !AppContext.TryGetSwitch("OnRecord.FastPath", out bool isOn) || isOn;
}
#endif
