using System.Diagnostics;
using System.Runtime.InteropServices;

namespace OnRecord.Benchmarks.Measuring;

/// <summary>
/// The processor time of this thread, where the system says it (Linux); elsewhere the time on the wall. On a machine that
/// others use too, the wall's clock also counts the time in which they run.
/// </summary>
internal static partial class CpuClock
{
    private const int ThreadCpuTime = 3;

    public static bool IsCpuTime { get; } = OperatingSystem.IsLinux() && Environment.Is64BitProcess;

    /// <summary>Nanoseconds since some point in time.</summary>
    public static double Now()
    {
        if (!IsCpuTime) return Stopwatch.GetElapsedTime(0).TotalNanoseconds;
        _ = ClockGetTime(ThreadCpuTime, out TimeSpec time);
        return time.Seconds * 1e9 + time.Nanoseconds;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ClockGetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
