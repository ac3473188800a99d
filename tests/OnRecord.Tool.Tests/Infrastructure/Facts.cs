namespace OnRecord.Tool.Tests;

/// <summary>A test that needs rights to be refused; skipped for root, to whom none are, and on Windows.</summary>
internal sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute() =>
        Skip = OperatingSystem.IsWindows() ? "Windows has other rights." : Environment.IsPrivilegedProcess ? "Root may read everything: run the tests as another user." : null;
}

/// <summary>A test that needs Linux and its shell.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "It needs bash and ulimit.";
}

/// <summary>A test with a table of cases that needs Linux and its shell.</summary>
internal sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute() => Skip = OperatingSystem.IsLinux() ? null : "It needs bash.";
}
