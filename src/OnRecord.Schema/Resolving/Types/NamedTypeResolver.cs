using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Resolves named scalars, each once, in whatever order they are met.</summary>
internal static class NamedTypeResolver
{
    private const int MaxDepth = 32;

    public static void Run(Resolution resolution)
    {
        foreach (FileScope scope in resolution.Scopes)
        {
            foreach (NamedTypeSymbol symbol in scope.Symbols.Values.OfType<NamedTypeSymbol>()) Resolve(resolution, symbol);
        }
    }

    public static ValueModel? Resolve(Resolution resolution, NamedTypeSymbol symbol)
    {
        if (symbol.Progress == Progress.Done) return symbol.Value;
        string pointer = symbol.Declaration.Value.TypePointer;
        if (symbol.Progress == Progress.Started || resolution.NamedTypeDepth >= MaxDepth)
        {
            if (symbol.Progress == Progress.Started)
            {
                resolution.Report(symbol.Scope, TypeFindings.Circle, pointer, symbol.Name.Name, "its base leads back to it");
            }
            else
            {
                resolution.Report(symbol.Scope, TypeFindings.TooDeep, pointer, symbol.Name.Name, "32");
            }

            symbol.Progress = Progress.Done;
            return null;
        }

        symbol.Progress = Progress.Started;
        resolution.NamedTypeDepth++;
        ValueModel? value = TypeResolver.Resolve(resolution, symbol.Scope, symbol.Declaration.Value);
        resolution.NamedTypeDepth--;
        symbol.Progress = Progress.Done;
        if (value is not null && value.Type is not ScalarTypeModel)
        {
            resolution.Report(symbol.Scope, TypeFindings.NamedTypeNotScalar, pointer, TypeWords.Describe(value.Type));
            value = null;
        }

        symbol.Value = value;
        if (value is not null) ValueExamples.Check(resolution, symbol.Scope, value, symbol.Declaration.Examples, symbol.Pointer);
        return value;
    }
}
