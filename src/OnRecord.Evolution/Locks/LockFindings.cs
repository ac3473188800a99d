using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Evolution.Locks;

/// <summary>ONR16xx: a schema and its lock.</summary>
public static class LockFindings
{
    /// <summary>ONR1601: what changed, why it breaks, the mend, the version to publish it as, the version, the locked version.</summary>
    public static readonly FindingDescriptor Breaking = new(
        "ONR1601", "Breaking change without a major version", "{0} {1} {2} Or publish the change as version {3}: this is {4}, and {5} is locked.");

    /// <summary>ONR1602: what changed, why it needs a version, the version to publish it as, the version, the locked version.</summary>
    public static readonly FindingDescriptor Addition = new(
        "ONR1602", "Addition without a minor version", "{0} {1} Publish it as version {2}: this is {3}, and {4} is locked.", FindingSeverity.Warning);

    /// <summary>ONR1603: the version, the locked version.</summary>
    public static readonly FindingDescriptor VersionGoesBack = new(
        "ONR1603", "Version lower than the locked one", "The version is {0}, and {1} is locked. A version never goes back: write {1} or a higher one.");

    /// <summary>ONR1604: what is wrong.</summary>
    public static readonly FindingDescriptor Unreadable = new(
        "ONR1604", "Lock can't be read", "{0} A lock is not edited by hand: take it from the last release, or write it anew with 'onrecord lock'.");

    /// <summary>ONR1605: the schema's path.</summary>
    public static readonly FindingDescriptor NoSchema = new(
        "ONR1605", "Lock without a schema", "There is no schema '{0}' in the project for this lock. Give both the same name, include the schema, or remove the lock.");

    /// <summary>ONR1606: the schema's id, the lock's.</summary>
    public static readonly FindingDescriptor OtherId = new(
        "ONR1606", "Lock of another schema", "The id of this schema is {0}, and its lock is of {1}. Keep the id; or remove the lock, and lock what is a new schema by itself.");

    /// <summary>ONR1607: no arguments.</summary>
    public static readonly FindingDescriptor NoVersion = new(
        "ONR1607", "Locked schema without a version", "There is a lock for this schema, which has no 'version' to compare with it. Add one, such as 'version: 1.0.0'.");

    /// <summary>What reading a lock reports.</summary>
    internal static ReadingCatalog Reading { get; } = new(Unreadable, Unreadable, Unreadable, Unreadable, Unreadable);
}
