using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Resolves the types of fields. Null is a type that is broken: reported already.</summary>
internal static class TypeResolver
{
    /// <summary>Of a field, of the items of a list, of the values of a map. The depth is that of the schema's text, which the reader limits.</summary>
    public static ValueModel? Resolve(Resolution resolution, FileScope scope, ValueDeclaration declaration)
    {
        Constraints inherited = Constraints.None;
        string typeName = "";
        TypeModel? type;
        switch (declaration.Type)
        {
            case NamedTypeExpression named when TypeWords.BuiltIn.TryGetValue(named.Name, out ScalarType scalar):
                type = new ScalarTypeModel(scalar);
                break;
            case NamedTypeExpression named:
                typeName = named.Name;
                Symbol? symbol = SymbolLookup.Find(resolution, scope, named.Name, declaration.TypePointer, [.. TypeWords.BuiltIn.Keys, "ref"]);
                if (symbol is NamedTypeSymbol namedType)
                {
                    if (NamedTypeResolver.Resolve(resolution, namedType) is not { } value) return null;
                    (type, inherited) = (value.Type, value.Constraints);
                }
                else
                {
                    type = OfSymbol(resolution, scope, declaration, named.Name, symbol);
                }

                break;
            case ReferenceTypeExpression reference:
                type = Reference(resolution, scope, reference.Target, declaration.TypePointer);
                break;
            case ListTypeExpression list:
                type = Resolve(resolution, scope, list.Item) is { } item ? new ListTypeModel(item) : null;
                break;
            case MapTypeExpression map:
                type = Resolve(resolution, scope, map.Item) is { } mapped ? new MapTypeModel(mapped) : null;
                break;
            default:
                return null;
        }

        return type is null ? null : Constrain(resolution, scope, declaration, type, inherited, typeName);
    }

    private static ValueModel Constrain(
        Resolution resolution, FileScope scope, ValueDeclaration declaration, TypeModel type, Constraints inherited, string typeName)
    {
        type = ApplyFormat(resolution, scope, declaration, type);
        Constraints constraints = ConstraintResolver.Resolve(resolution, scope, type, declaration.Constraints, declaration.Pointer);
        if (!ReferenceEquals(inherited, Constraints.None))
        {
            constraints = ConstraintResolver.Merge(resolution, scope, typeName, inherited, constraints, declaration.Pointer);
        }

        Contradictions.Check(resolution, scope, constraints, declaration.Constraints, declaration.Pointer);
        if (constraints.Scale is not null) type = new ScalarTypeModel(ScalarType.Decimal);
        return new ValueModel(type, constraints);
    }

    private static TypeModel? OfSymbol(Resolution resolution, FileScope scope, ValueDeclaration declaration, string name, Symbol? symbol)
    {
        switch (symbol)
        {
            case EnumSymbol: return new EnumTypeModel(symbol.Name);
            case RecordSymbol { IsMixin: false }: return new RecordTypeModel(symbol.Name);
            case RecordSymbol:
                resolution.Report(
                    scope, TypeFindings.WrongSymbol, declaration.TypePointer, name, symbol.Kind, "a type (a record takes a mixin's fields by 'mixins: [" + name + "]')");
                return null;
            default: return null;
        }
    }

    private static TypeModel? Reference(Resolution resolution, FileScope scope, string name, string pointer)
    {
        if (name == "any") return new ReferenceTypeModel(null, null);
        if (SymbolLookup.FindRecord(resolution, scope, name, pointer, "the name of a record") is not { } record) return null;
        if (record.IdOwner is { } owner) return new ReferenceTypeModel(record.Name, owner.Name);
        if (!record.IsIncomplete) resolution.Report(scope, TypeFindings.NoIdentifier, pointer, name);
        return null;
    }

    private static TypeModel ApplyFormat(Resolution resolution, FileScope scope, ValueDeclaration declaration, TypeModel type)
    {
        if (declaration.Format is null) return type;
        if (type is ScalarTypeModel { Scalar: ScalarType.Integer })
        {
            return new ScalarTypeModel(declaration.Format == "int32" ? ScalarType.Int32 : ScalarType.Int64);
        }

        resolution.ReportKey(
            scope,
            TypeFindings.ConstraintDoesNotFit,
            JsonPointer.Append(declaration.Pointer, "format"),
            "format",
            "integers",
            type is ScalarTypeModel { Scalar: ScalarType.Int32 or ScalarType.Int64 } ? "an integer with a format of its own" : TypeWords.Describe(type),
            "");
        return type;
    }
}
