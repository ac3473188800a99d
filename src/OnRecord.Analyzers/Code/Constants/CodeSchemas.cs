using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OnRecord.Checking.Constants;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Schemas;
using OnRecord.Schema.Model;

namespace OnRecord.Analyzers.Code.Constants;

/// <summary>A record as a schema declares it.</summary>
/// <param name="Model">The record.</param>
/// <param name="Schema">The schema, in which the names of its types are looked up.</param>
/// <param name="Checker">What asks its constraints and rules.</param>
internal sealed record SchemaRecord(RecordModel Model, SchemaModel Schema, ConstantChecker Checker)
{
    private readonly Dictionary<string, FieldModel> _fields = Model.Fields.ToDictionary(static field => field.CSharpName, StringComparer.Ordinal);

    private readonly HashSet<string> _sayingWho =
    [
        .. Model.Speaker?.Names ?? default,
        .. Model.Attribution?.Grounds ?? default,
        .. Model.Claim?.AttributedTo ?? default,
    ];

    /// <summary>Whether a field is one of those that say who.</summary>
    public bool SaysWho(FieldModel field) => _sayingWho.Contains(field.Name);

    /// <summary>The field of a member.</summary>
    public FieldModel? Field(string member) => _fields.TryGetValue(member, out FieldModel? field) ? field : null;
}

/// <summary>The types that schemas declare, by the names that they have in C#.</summary>
internal sealed class CodeSchemas
{
    private const string IdSuffix = "Id";
    private const string EnumMethodsSuffix = "Extensions";

    private static readonly ConditionalWeakTable<ProjectSchemas, CodeSchemas> Cache = new();

    private readonly Dictionary<TypeName, SchemaRecord> _records = [];
    private readonly Dictionary<TypeName, SchemaRecord> _ids = [];
    private readonly Dictionary<TypeName, EnumModel> _enumMethods = [];

    private CodeSchemas(IEnumerable<CheckPlan> plans)
    {
        foreach (CheckPlan plan in plans)
        {
            ConstantChecker checker = new(plan);
            foreach (RecordModel record in plan.Schema.Records) Add(new SchemaRecord(record, plan.Schema, checker));
            foreach (EnumModel values in plan.Schema.Enums)
            {
                if (!values.IsOpen) _enumMethods[values.Name with { Name = values.Name.Name + EnumMethodsSuffix }] = values;
            }
        }
    }

    /// <summary>The simple names of records and ids, by which syntax is filtered before anything is bound.</summary>
    public HashSet<string> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of fields, as C# has them.</summary>
    public HashSet<string> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Kept with the schemas, which outlive the compilations that see the same texts.</summary>
    public static CodeSchemas Of(ProjectSchemas schemas) => Cache.GetValue(schemas, static s => new CodeSchemas(s.All()));

    public SchemaRecord? Record(ITypeSymbol? type) => Find(_records, type);

    /// <summary>The record that a typed id belongs to.</summary>
    public SchemaRecord? Identified(ITypeSymbol? type) => Find(_ids, type);

    /// <summary>The enum whose texts the methods of a type know.</summary>
    public EnumModel? EnumOfMethods(ITypeSymbol? type) => Find(_enumMethods, type);

    private void Add(SchemaRecord record)
    {
        TypeName name = record.Model.Name;
        _records[name] = record;
        Types.Add(name.Name);
        Members.UnionWith(record.Model.OwnFields.Select(static field => field.CSharpName));
        if (record.Model.IdOwner != name) return;
        _ids[name with { Name = name.Name + IdSuffix }] = record;
        Types.Add(name.Name + IdSuffix);
    }

    private static T? Find<T>(Dictionary<TypeName, T> types, ITypeSymbol? type)
        where T : class
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        return type is INamedTypeSymbol { ContainingType: null, Arity: 0 } named && types.TryGetValue(new TypeName(FullName(named.ContainingNamespace), named.Name), out T? found) ? found : null;
    }

    // By hand: a display string would escape keywords.
    private static string FullName(INamespaceSymbol? space) =>
        space is null or { IsGlobalNamespace: true } ? string.Empty
        : space.ContainingNamespace is { IsGlobalNamespace: false } outer ? FullName(outer) + "." + space.Name
        : space.Name;
}
