using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>
/// What one file's declarations say by name alone: types that carry a marker, what types derive from, aliases. Read
/// without binding, and kept with the tree, so that an edit costs the walk over the edited file only.
/// </summary>
internal sealed class TreeNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeNames> Cache = new();

    /// <summary>Types with a marker on them or on a member.</summary>
    public List<string> MarkedTypes { get; } = [];

    /// <summary>Members with a marker.</summary>
    public List<string> MarkedMembers { get; } = [];

    /// <summary>Types (or aliases) that are another one by another name, or derive from it.</summary>
    public List<(string Name, string Of)> Derived { get; } = [];

    /// <summary>Whether a struct is among them.</summary>
    public bool HasMarkedStruct { get; private set; }

    /// <summary>Methods that return the outcome of a validation.</summary>
    public List<string> Validators { get; } = [];

    public static TreeNames Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Cache.TryGetValue(tree, out TreeNames? known)) return known;
        TreeNames names = new();
        if (tree.GetRoot(cancellation) is CompilationUnitSyntax unit)
        {
            names.ReadUsings(unit.Usings);
            names.ReadMembers(unit.Members);
        }

        return Cache.GetValue(tree, _ => names);
    }

    private void ReadUsings(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (UsingDirectiveSyntax directive in usings)
        {
            if (directive.Alias is { } alias && directive.NamespaceOrType is { } target)
            {
                Derived.Add((alias.Name.Identifier.ValueText, SimpleNames.Of(target)));
            }
        }
    }

    // A stack and not recursion: how deep types are nested is up to whoever wrote them.
    private void ReadMembers(SyntaxList<MemberDeclarationSyntax> roots)
    {
        Stack<MemberDeclarationSyntax> pending = new(roots);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case BaseNamespaceDeclarationSyntax space:
                    ReadUsings(space.Usings);
                    foreach (MemberDeclarationSyntax member in space.Members) pending.Push(member);
                    break;
                case TypeDeclarationSyntax type:
                    ReadType(type);
                    foreach (MemberDeclarationSyntax member in type.Members)
                    {
                        if (member is TypeDeclarationSyntax) pending.Push(member);
                    }

                    break;
            }
        }
    }

    private void ReadType(TypeDeclarationSyntax type)
    {
        string name = type.Identifier.ValueText;
        bool isMarked = IsMarked(type.AttributeLists);
        foreach (MemberDeclarationSyntax member in type.Members)
        {
            if (member is MethodDeclarationSyntax method && ReturnsOutcome(method.ReturnType)) Validators.Add(method.Identifier.ValueText);
            if (member.AttributeLists.Count == 0 || !IsMarked(member.AttributeLists)) continue;
            isMarked = true;
            if (member is PropertyDeclarationSyntax property) MarkedMembers.Add(property.Identifier.ValueText);
            if (member is FieldDeclarationSyntax field) MarkedMembers.AddRange(field.Declaration.Variables.Select(static v => v.Identifier.ValueText));
        }

        foreach (ParameterSyntax parameter in type.ParameterList?.Parameters ?? default)
        {
            if (parameter.AttributeLists.Count == 0 || !IsMarked(parameter.AttributeLists)) continue;
            isMarked = true;
            MarkedMembers.Add(parameter.Identifier.ValueText);
        }

        if (isMarked)
        {
            MarkedTypes.Add(name);
            MarkedMembers.AddRange(type.Members.OfType<PropertyDeclarationSyntax>().Where(SetsMarked).Select(static p => p.Identifier.ValueText).ToArray());
        }

        HasMarkedStruct |= isMarked && type.Kind() is SyntaxKind.StructDeclaration or SyntaxKind.RecordStructDeclaration;
        foreach (BaseTypeSyntax ancestor in type.BaseList?.Types ?? default)
        {
            Derived.Add((name, SimpleNames.Of(ancestor.Type)));
        }
    }

    private bool SetsMarked(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.Any(a => ForwardingSetters.TargetOf(a) is { } target && MarkedMembers.Contains(target)) ?? false;

    private static bool ReturnsOutcome(TypeSyntax type) => type is not PredefinedTypeSyntax
        && (SimpleNames.Of(type) is "ValidationResult" or "Valid"
            || (type is GenericNameSyntax { TypeArgumentList.Arguments: [{ } awaited] } && SimpleNames.Of(awaited) is "ValidationResult" or "Valid"));

    private static bool IsMarked(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (AttributeListSyntax list in lists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                if (Markers.AttributeNames.Contains(SimpleNames.OfAttribute(attribute))) return true;
            }
        }

        return false;
    }
}
