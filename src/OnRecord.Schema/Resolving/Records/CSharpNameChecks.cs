using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Reports names that can't stand beside each other in C#, and asks for another.</summary>
internal static class CSharpNameChecks
{
    public static void Run(Resolution resolution)
    {
        foreach (RecordSymbol record in resolution.Own.Records.Concat(resolution.Own.Mixins)) CheckFields(resolution, record);
        foreach (EnumDeclaration declaration in resolution.Own.File.Enums) CheckValues(resolution, declaration);
        if (resolution.Own.File.Dossier is { } dossier) CheckLists(resolution, dossier);
    }

    private static void CheckFields(Resolution resolution, RecordSymbol record)
    {
        Dictionary<string, string> taken = new(StringComparer.Ordinal);
        HashSet<FieldSymbol> ownFields = [.. record.OwnFields];
        foreach (FieldSymbol field in record.Fields)
        {
            bool isDeclaredHere = ReferenceEquals(field.DeclaredIn, record);
            bool isOwn = ownFields.Contains(field);
            string pointer = isDeclaredHere ? field.Declaration.Pointer : record.Pointer;

            // A field of a mixin is checked where it is declared; only a clash can come from the record that uses it.
            string? hidden = isDeclaredHere ? CSharpNames.Hidden(field.CSharpName) : null;
            if (hidden is null && isOwn && !record.IsMixin && field.CSharpName == record.Name.Name) hidden = "the name of the record itself";
            Check(resolution, taken, field.Name, field.CSharpName, hidden, pointer, isReported: isOwn);
        }
    }

    private static void CheckValues(Resolution resolution, EnumDeclaration declaration)
    {
        Dictionary<string, string> taken = new(StringComparer.Ordinal);
        foreach (EnumValueDeclaration value in declaration.Values)
        {
            string name = NameOf(value);
            string? hidden = !declaration.IsOpen ? null
                : name == declaration.Name ? "the name of the enum itself"
                : CSharpNames.HiddenInOpenEnum(name);
            Check(resolution, taken, value.Text, name, hidden, value.Pointer, isReported: true);
        }
    }

    private static void CheckLists(Resolution resolution, DossierDeclaration dossier)
    {
        Dictionary<string, string> taken = new(StringComparer.Ordinal);
        foreach (DossierListDeclaration list in dossier.Lists)
        {
            string name = NameOf(list);
            string? hidden = name == dossier.Name ? "the name of the dossier itself" : CSharpNames.HiddenInDossier(name);
            Check(resolution, taken, list.Name, name, hidden, list.Pointer, isReported: true);
        }
    }

    private static void Check(
        Resolution resolution, Dictionary<string, string> taken, string name, string csharpName, string? hidden, string pointer, bool isReported)
    {
        if (csharpName.Length == 0)
        {
            if (isReported) resolution.ReportKey(resolution.Own, NameFindings.NothingInCSharp, pointer, name);
        }
        else if (hidden is not null)
        {
            resolution.ReportKey(resolution.Own, NameFindings.HidesMember, pointer, name, csharpName, hidden);
        }
        else if (!taken.TryGetValue(csharpName, out string? other))
        {
            taken.Add(csharpName, name);
        }
        else if (isReported)
        {
            resolution.ReportKey(resolution.Own, NameFindings.SameInCSharp, pointer, name, csharpName, other);
        }
    }

    public static string NameOf(EnumValueDeclaration value) => value.CSharpName ?? CSharpNames.ToPascalCase(value.Text);

    public static string NameOf(DossierListDeclaration list) => list.CSharpName ?? CSharpNames.ToPascalCase(list.Name);
}
