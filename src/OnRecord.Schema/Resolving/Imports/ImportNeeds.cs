using OnRecord.Schema.Binding;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Follows a schema's names into the files that it imports.</summary>
internal sealed class ImportNeeds
{
    private readonly Func<string, SchemaFile?> _find;
    private readonly Dictionary<string, FileNeeds> _byPath = new(StringComparer.Ordinal);
    private readonly Queue<(FileNeeds File, RecordDeclaration Record, RecordNeed Need)> _queue = [];

    /// <summary>References met so far whose field no path goes through yet.</summary>
    private readonly List<(string Field, FileNeeds File, string Target)> _references = [];

    private readonly PathWords _words = new();

    public ImportNeeds(SchemaFile own, Func<string, SchemaFile?> find)
    {
        _find = find;
        Add(own);
        for (int i = 0; i < Files.Count; i++)
        {
            foreach (ImportDeclaration import in Files[i].File.Imports)
            {
                SchemaFile? target = import.Target.Length == 0 ? null : _find(ImportTarget.KeyOf(Files[i].File, import));
                Files[i].Imports[import.Alias] = target is null ? null : Add(target);
            }
        }
    }

    /// <summary>The schema itself, then what it imports, nearest first.</summary>
    public List<FileNeeds> Files { get; } = [];

    public void Collect()
    {
        FileNeeds own = Files[0];
        foreach (NamedTypeDeclaration type in own.File.Types) NeedValue(own, type.Value, "");
        foreach (RecordDeclaration record in own.File.Mixins.Concat(own.File.Records)) _queue.Enqueue((own, record, RecordNeed.Whole));
        foreach (DossierListDeclaration list in own.File.Dossier?.Lists ?? default) NeedRecord(own, list.Record, RecordNeed.Whole);
        do
        {
            while (_queue.Count > 0)
            {
                (FileNeeds file, RecordDeclaration record, RecordNeed need) = _queue.Dequeue();
                Visit(file, record, need);
            }

            WalkReferences();
        }
        while (_queue.Count > 0);
    }

    private FileNeeds Add(SchemaFile file)
    {
        if (_byPath.TryGetValue(file.Path, out FileNeeds? known)) return known;
        FileNeeds needs = new(file);
        _byPath.Add(file.Path, needs);
        Files.Add(needs);
        return needs;
    }

    private void Visit(FileNeeds file, RecordDeclaration record, RecordNeed need)
    {
        if (record.Extends is { } parent) NeedRecord(file, parent, need);
        if (need == RecordNeed.Identity)
        {
            foreach (FieldDeclaration field in ImportTrimmer.FieldsOfIdentity(record)) NeedValue(file, field.Value, field.Name);
            return;
        }

        foreach (string mixin in record.Mixins) NeedName(file, mixin);
        foreach (FieldDeclaration field in record.Fields) NeedValue(file, field.Value, field.Name);
        foreach (RuleDeclaration rule in record.Rules)
        {
            NeedCondition(file, rule.If);
            NeedCondition(file, rule.Then);
            NeedCondition(file, rule.Else);
        }

        foreach (RoleDeclaration role in record.Roles)
        {
            foreach (RolePart part in role.Parts) NeedCondition(file, part.Condition);
        }
    }

    private void NeedValue(FileNeeds file, ValueDeclaration value, string fieldName)
    {
        NeedLexicon(file, value.Constraints.NotIn);
        NeedLexicon(file, value.Constraints.Mentions);
        switch (value.Type)
        {
            case NamedTypeExpression named when !TypeWords.BuiltIn.ContainsKey(named.Name): NeedName(file, named.Name); break;
            case ReferenceTypeExpression { Target: not "any" } reference:
                NeedRecord(file, reference.Target, RecordNeed.Identity);
                _references.Add((fieldName, file, reference.Target));
                break;
            case ListTypeExpression list: NeedValue(file, list.Item, fieldName); break;
            case MapTypeExpression map: NeedValue(file, map.Item, fieldName); break;
        }
    }

    private void NeedCondition(FileNeeds file, SchemaValue? condition)
    {
        if (condition is null) return;
        foreach (string record in _words.Collect(condition)) NeedRecord(file, record, RecordNeed.Whole);
        foreach (string lexicon in PathWords.Lexicons(condition)) NeedLexicon(file, lexicon);
    }

    /// <summary>A path may go on at the record that a field of that name refers to. More may be taken than is walked; never less.</summary>
    private void WalkReferences()
    {
        for (int i = _references.Count - 1; i >= 0; i--)
        {
            (string field, FileNeeds file, string target) = _references[i];
            if (!_words.Contains(field)) continue;
            _references.RemoveAt(i);
            NeedRecord(file, target, RecordNeed.Whole);
        }
    }

    private void NeedName(FileNeeds from, string name)
    {
        if (Target(from, name) is not var (file, simple)) return;
        if (!file.Declarations.TryGetValue(simple, out object? declaration)) Miss(from, file);
        else if (declaration is RecordDeclaration && !file.MixinNames.Contains(simple)) NeedRecord(from, name, RecordNeed.Whole);
        else if (file.Names.Add(simple) && file != Files[0])
        {
            if (declaration is NamedTypeDeclaration type) NeedValue(file, type.Value, "");
            if (declaration is RecordDeclaration mixin) _queue.Enqueue((file, mixin, RecordNeed.Whole));
        }
    }

    private void NeedRecord(FileNeeds from, string name, RecordNeed need)
    {
        if (Target(from, name) is not var (file, simple)) return;
        if (!file.Declarations.TryGetValue(simple, out object? declaration))
        {
            Miss(from, file);
            return;
        }

        if (file == Files[0] || declaration is not RecordDeclaration record || file.MixinNames.Contains(simple)) return;
        if (!file.Records.TryGetValue(simple, out RecordNeed known) || known < need)
        {
            file.Records[simple] = need;
            _queue.Enqueue((file, record, need));
        }

        // Where an abstract record is embedded or listed, data says which of its descendants it is. Where one is extended,
        // whether it has a public view is decided by what stands beside.
        if (need != RecordNeed.Whole || !file.WithDescendants.Add(simple)) return;
        if (!file.Children.TryGetValue(simple, out List<RecordDeclaration>? children)) return;
        foreach (RecordDeclaration child in children) NeedRecord(file, child.Name, need);
    }

    private void NeedLexicon(FileNeeds from, string? name)
    {
        if (name is null || Target(from, name) is not var (file, simple)) return;
        if (file.File.Lexicons.Any(lexicon => lexicon.Name == simple)) file.Lexicons.Add(simple);
        else Miss(from, file);
    }

    private (FileNeeds File, string Name)? Target(FileNeeds from, string name)
    {
        int dot = name.IndexOf('.');
        if (dot < 0) return (from, name);
        return from.Imports.TryGetValue(name.Substring(0, dot), out FileNeeds? file) && file is not null ? (file, name.Substring(dot + 1)) : null;
    }

    /// <summary>An unqualified name may be that of an import, with the qualifier forgotten.</summary>
    private void Miss(FileNeeds from, FileNeeds file)
    {
        if (from != Files[0]) return;
        file.IsMissed = true;
        if (file != from) return;
        foreach (FileNeeds? import in from.Imports.Values)
        {
            if (import is not null) import.IsMissed = true;
        }
    }
}
