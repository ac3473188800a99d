using Microsoft.CodeAnalysis;

namespace OnRecord.CodeFixes;

/// <summary>One way to mend a finding.</summary>
/// <param name="Title">As the editor's menu shows it.</param>
/// <param name="Key">The same for the same way at other places: what Fix All goes by.</param>
/// <param name="Change">The file with the finding mended.</param>
internal sealed record Mend(string Title, string Key, Func<SyntaxNode> Change);
