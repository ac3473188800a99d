using OnRecord.Schema.Findings;

namespace OnRecord.Generators.Diagnostics;

/// <summary>What can be wrong with a project before any schema is looked at: ONR0xxx.</summary>
internal static class SetupFindings
{
    /// <summary>Arguments: the language version in force.</summary>
    public static readonly FindingDescriptor LanguageTooOld = new(
        "ONR0001",
        "The C# language version is too low",
        "Generated records use 'required' members, which need C# 11; this project compiles as C# {0}. Set <LangVersion>11</LangVersion> or later in the project file.");

    /// <summary>Arguments: the kind, the kinds there are.</summary>
    public static readonly FindingDescriptor UnknownKind = new(
        "ONR0003",
        "An additional file has an unknown kind",
        "OnRecordKind is '{0}', which is none of schema, lock, data, document. Use the items OnRecordSchema, OnRecordLock, OnRecordData and OnRecordDocument; they set it.");

    /// <summary>Arguments: the id, where else it is.</summary>
    public static readonly FindingDescriptor DuplicateId = new(
        "ONR0004",
        "Two schemas have one id",
        "The schema id '{0}' is also that of {1}. A schema is compiled in exactly one assembly: remove one of the two, or give this one an id of its own.");

    /// <summary>No arguments.</summary>
    public static readonly FindingDescriptor NoRuntime = new(
        "ONR0007",
        "The runtime library is not referenced",
        "Generated records need the library OnRecord.dll, which the package brings. Reference the package without ExcludeAssets=\"compile\".");

    /// <summary>Arguments: the name, where else it is.</summary>
    public static readonly FindingDescriptor DuplicateType = new(
        "ONR0008",
        "Two schemas declare one type",
        "'{0}' is also declared in {1}. Give one of the two another name, or its schema another namespace.");

    /// <summary>Arguments: the path.</summary>
    public static readonly FindingDescriptor DuplicatePath = new(
        "ONR0009",
        "Two schema files have one path",
        "Two schema files are '{0}' as the project sees them. Include each file once; of two that lie outside the project's folder and have one name, rename one or move it into the folder.");

    /// <summary>Arguments: the name, where the type is.</summary>
    public static readonly FindingDescriptor TypeIsNamespace = new(
        "ONR0011",
        "A type has the name of a namespace",
        "The namespace of this schema has '{0}' in it, which is a type of {1}. Give one of the two another name.");
}
