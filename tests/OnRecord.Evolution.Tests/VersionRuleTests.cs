namespace OnRecord.Evolution.Tests;

/// <summary>How far a version must rise.</summary>
public sealed class VersionRuleTests
{
    [Theory]
    [InlineData("1.2.3", VersionStep.Major, "2.0.0")]
    [InlineData("1.2.3", VersionStep.Minor, "1.3.0")]
    [InlineData("1.2.3", VersionStep.None, "1.2.3")]
    [InlineData("1.2.3-beta.1+build", VersionStep.Minor, "1.3.0")]
    [InlineData("0.2.3", VersionStep.Major, "0.3.0")]
    [InlineData("0.2.3", VersionStep.Minor, "0.2.4")]
    [InlineData("0.0.0", VersionStep.Major, "0.1.0")]
    public void Next_version(string published, VersionStep step, string next)
    {
        Assert.Equal(next, VersionRule.Next(published, step));
        Assert.True(VersionRule.HasTaken(published, next, step));
        Assert.Equal(step == VersionStep.None, VersionRule.HasTaken(published, published, step));
    }

    [Theory]
    [InlineData("1.2.3", "1.3.0", VersionStep.Major, false)]
    [InlineData("1.2.3", "3.0.0", VersionStep.Major, true)]
    [InlineData("0.2.3", "1.0.0", VersionStep.Major, true)]
    [InlineData("1.2.3", "2.0.0", VersionStep.Minor, true)]
    [InlineData("1.2.3", "1.2.2", VersionStep.None, false)]
    public void Whether_a_version_has_taken_a_step(string published, string version, VersionStep step, bool hasTaken) =>
        Assert.Equal(hasTaken, VersionRule.HasTaken(published, version, step));
}
