using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OnRecord.Analyzers.Code.Claims;

/// <summary>What a constructor does with a slot, read off its syntax; of a constructor in metadata, off its parameters.</summary>
internal static class ConstructorSlots
{
    private const int MaxChain = 8;

    public static SlotSource SourceOf(IMethodSymbol constructor, Slot slot, CancellationToken cancellation) =>
        SourceOf(constructor, Overridden(constructor.ContainingType, slot), cancellation, 0);

    // A derived type may give the member a body of its own.
    private static Slot Overridden(INamedTypeSymbol made, Slot slot)
    {
        if (!slot.Member.IsVirtual && !slot.Member.IsAbstract && !slot.Member.IsOverride) return slot;
        for (INamedTypeSymbol? type = made; type is not null; type = type.BaseType)
        {
            foreach (ISymbol own in type.GetMembers(slot.Name))
            {
                if (own is IPropertySymbol { IsOverride: true } && slot.Is(own)) return slot with { Member = own };
            }
        }

        return slot;
    }

    private static SlotSource SourceOf(IMethodSymbol constructor, Slot slot, CancellationToken cancellation, int depth)
    {
        if (depth > MaxChain) return SlotSource.Unknown;
        if (constructor.DeclaringSyntaxReferences is not [{ } declaration, ..])
        {
            return constructor.ContainingType.DeclaringSyntaxReferences.IsEmpty
                ? MetadataSlots.SourceOf(constructor, slot)
                : WithoutConstructor(constructor, slot, cancellation, depth);
        }

        return declaration.GetSyntax(cancellation) switch
        {
            ConstructorDeclarationSyntax declared => Declared(constructor, declared, slot, cancellation, depth),
            TypeDeclarationSyntax primary => Primary(constructor, primary, slot, cancellation, depth),
            _ => SlotSource.Unknown,
        };
    }

    private static SlotSource Declared(IMethodSymbol constructor, ConstructorDeclarationSyntax declared, Slot slot, CancellationToken cancellation, int depth)
    {
        SyntaxNode? body = (SyntaxNode?)declared.Body ?? declared.ExpressionBody;
        SlotSource? assigned = null;
        foreach (SyntaxNode node in body?.DescendantNodes() ?? [])
        {
            // A method of the object itself may set anything.
            if (node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: not "nameof" } or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } }) return SlotSource.Unknown;
            if (node is not AssignmentExpressionSyntax assignment) continue;
            if (assignment.Left is TupleExpressionSyntax targets)
            {
                ArgumentSyntax? target = targets.Arguments.FirstOrDefault(a => IsOwn(a.Expression, slot.Name));
                if (target is null && targets.Arguments.All(static a => a.Expression is not TupleExpressionSyntax)) continue;
                if (target is null || assignment.Right is not TupleExpressionSyntax values || values.Arguments.Count != targets.Arguments.Count) return SlotSource.Unknown;
                assigned = WrittenSlots.FromExpression(values.Arguments[targets.Arguments.IndexOf(target)].Expression, constructor, slot);
            }

            if (IsOwn(assignment.Left, slot.Name)) assigned = WrittenSlots.FromExpression(assignment.Right, constructor, slot);
        }

        if (assigned is { Kind: not SlotSourceKind.Unset } found) return found;
        if (declared.Initializer is { } initializer)
        {
            INamedTypeSymbol? target = initializer.IsKind(SyntaxKind.ThisConstructorInitializer) ? constructor.ContainingType : constructor.ContainingType.BaseType;
            SlotSource chained = Chained(constructor, target, initializer.ArgumentList, slot, cancellation, depth);
            if (chained.Kind != SlotSourceKind.Unset || initializer.IsKind(SyntaxKind.ThisConstructorInitializer)) return chained;
        }

        return declared.Initializer is null ? WithoutConstructor(constructor, slot, cancellation, depth) : WrittenSlots.Initial(constructor, slot, cancellation);
    }

    private static SlotSource Primary(IMethodSymbol constructor, TypeDeclarationSyntax primary, Slot slot, CancellationToken cancellation, int depth)
    {
        if (slot.Member.DeclaringSyntaxReferences is [{ } member, ..]
            && member.GetSyntax(cancellation) is ParameterSyntax parameter
            && constructor.Parameters.FirstOrDefault(p => p.Name == parameter.Identifier.ValueText) is { } own
            && SymbolEqualityComparer.Default.Equals(slot.Member.ContainingType.OriginalDefinition, constructor.ContainingType.OriginalDefinition))
        {
            return SlotSource.From(own);
        }

        if (primary.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } chained)
        {
            SlotSource source = Chained(constructor, constructor.ContainingType.BaseType, chained.ArgumentList, slot, cancellation, depth);
            if (source.Kind != SlotSourceKind.Unset) return source;
        }

        return WithoutConstructor(constructor, slot, cancellation, depth);
    }

    // Overloads of one length can't be told apart without binding; then nothing is known.
    private static SlotSource Chained(IMethodSymbol from, INamedTypeSymbol? target, ArgumentListSyntax arguments, Slot slot, CancellationToken cancellation, int depth)
    {
        int count = arguments.Arguments.Count;
        IMethodSymbol[] candidates = [.. target?.InstanceConstructors.Where(c => c.Parameters.Length >= count && c.Parameters.Skip(count).All(static p => p.IsOptional) && !SymbolEqualityComparer.Default.Equals(c, from)) ?? []];
        if (candidates.Count(c => c.Parameters.Length == count) == 1) candidates = [.. candidates.Where(c => c.Parameters.Length == count)];
        if (candidates.Length != 1) return SlotSource.Unknown;
        SlotSource source = SourceOf(candidates[0], slot, cancellation, depth + 1);
        if (source.Parameter is not { } parameter) return source;
        foreach (ArgumentSyntax argument in arguments.Arguments)
        {
            if (argument.NameColon?.Name.Identifier.ValueText == parameter.Name) return WrittenSlots.FromExpression(argument.Expression, from, slot);
        }

        if (parameter.Ordinal >= count) return WrittenSlots.FromDefault(parameter);
        return arguments.Arguments[parameter.Ordinal] is { NameColon: null } positional ? WrittenSlots.FromExpression(positional.Expression, from, slot) : SlotSource.Unknown;
    }

    private static SlotSource WithoutConstructor(IMethodSymbol constructor, Slot slot, CancellationToken cancellation, int depth)
    {
        if (SymbolEqualityComparer.Default.Equals(slot.Member.ContainingType.OriginalDefinition, constructor.ContainingType.OriginalDefinition)) return WrittenSlots.Initial(constructor, slot, cancellation);
        if (constructor.ContainingType.BaseType?.InstanceConstructors is not { } parents) return SlotSource.Unknown;
        if (parents.FirstOrDefault(static c => c.Parameters.IsEmpty) is { } parent) return SourceOf(parent, slot, cancellation, depth + 1);
        if (parents.Where(static c => c.Parameters.All(static p => p.HasExplicitDefaultValue)).Take(2).ToArray() is not [{ } optional]) return SlotSource.Unknown;
        SlotSource source = SourceOf(optional, slot, cancellation, depth + 1);
        return source.Parameter is { } parameter ? WrittenSlots.FromDefault(parameter) : source;
    }

    private static bool IsOwn(ExpressionSyntax target, string name) => target switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText == name,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText == name,
        _ => false,
    };
}
