using OnRecord.Schema;

namespace OnRecord.Checking.Schemas;

/// <summary>A schema's text.</summary>
/// <param name="Key">The file's path, or the id under which an assembly carries it.</param>
/// <param name="Text">The text.</param>
/// <param name="IsOwn">Whether it is a file of this project.</param>
public readonly record struct SchemaText(string Key, string Text, bool IsOwn);

/// <summary>All schemas that a project can see, as texts: what their models follow from, and nothing else.</summary>
/// <param name="All">Those of the project, and those it gets by reference.</param>
/// <param name="RootNamespace">Of schemas that name no namespace.</param>
public sealed record SchemaTexts(EquatableArray<SchemaText> All, string RootNamespace);
