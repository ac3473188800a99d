using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Candidates;
using OnRecord.Analyzers.Code.Claims;
using OnRecord.Analyzers.Code.Rules;
using OnRecord.Analyzers.Code.Values;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Analyzers.Code.Constants;

/// <summary>ONR2101: constants of which the schema says that the validator will refuse them.</summary>
internal sealed class ConstantRule(CodeSchemas schemas, ClaimShapes shapes) : ICandidateRules
{
    /// <summary>The method of an enum by which calls are filtered.</summary>
    public const string ParseMethod = "TryParse";

    /// <inheritdoc/>
    public IEnumerable<string> Words { get; } = [.. schemas.Types, ParseMethod];

    /// <inheritdoc/>
    public IEnumerable<string> Beginnings => [];

    /// <inheritdoc/>
    public void Analyze(Candidate candidate)
    {
        switch (candidate.Node)
        {
            case BaseObjectCreationExpressionSyntax:
                AnalyzeCreation(candidate);
                break;
            case WithExpressionSyntax:
                AnalyzeWith(candidate);
                break;
            case CastExpressionSyntax:
                AnalyzeCast(candidate);
                break;
            case InvocationExpressionSyntax:
                AnalyzeCall(candidate);
                break;
        }
    }

    private void AnalyzeCreation(Candidate context)
    {
        BaseObjectCreationExpressionSyntax syntax = (BaseObjectCreationExpressionSyntax)context.Node;
        bool mayBeId = syntax.ArgumentList is { Arguments.Count: 1 };
        if ((syntax.Initializer is null && !mayBeId)
            || !CreationCandidates.MayBe(syntax, schemas.Types)
            || context.Operation is not IObjectCreationOperation creation)
        {
            return;
        }

        if (schemas.Record(creation.Type) is { } record) Check(context, record, creation.Initializer, WholeRecords.Is(creation, context.Bodies));
        else if (mayBeId) CheckId(context, creation);
    }

    private void AnalyzeWith(Candidate context)
    {
        WithExpressionSyntax syntax = (WithExpressionSyntax)context.Node;
        if (syntax.Initializer.Expressions.Any(e => e is AssignmentExpressionSyntax set && schemas.Members.Contains(SimpleNames.Of(set.Left)))
            && context.Operation is IWithOperation with
            && schemas.Record(with.Type) is { } record)
        {
            Check(context, record, with.Initializer, isWhole: false);
        }
    }

    private void AnalyzeCast(Candidate context)
    {
        CastExpressionSyntax syntax = (CastExpressionSyntax)context.Node;
        if (schemas.Types.Contains(SimpleNames.Of(syntax.Type)) && context.Operation is IConversionOperation cast) CheckId(context, cast);
    }

    private void AnalyzeCall(Candidate context)
    {
        InvocationExpressionSyntax syntax = (InvocationExpressionSyntax)context.Node;
        if (SimpleNames.Of(syntax.Expression) != ParseMethod
            || context.Operation is not IInvocationOperation { Arguments: [{ Value: { ConstantValue: { HasValue: true, Value: string text } } written }, ..] } call
            || schemas.EnumOfMethods(call.TargetMethod.ContainingType) is not { } values
            || values.Values.Any(value => value.Text == text))
        {
            return;
        }

        string[] known = [.. values.Values.Select(static value => value.Text)];
        string message = "'" + text + "' is none of its texts." + Suggestion.DidYouMean(text, known) + " It is one of: " + string.Join(", ", known);
        context.ReportDiagnostic(Diagnostic.Create(CodeRules.RefusedConstant, written.Syntax.GetLocation(), values.Name.Name, message));
    }

    private void Check(Candidate context, SchemaRecord record, IObjectOrCollectionInitializerOperation? initializer, bool isWhole)
    {
        List<FieldAssignment> assignments = FieldAssignment.In(initializer, record);
        if (assignments.Count == 0 && !isWhole) return;
        RecordConstants constants = new(schemas, context.Follower(shapes));
        Check(context, record, constants, constants.Read(record, assignments, context.Node), isWhole);
        foreach (MappingNode way in constants.ReadWays(record, assignments)) Check(context, record, constants, way, isWhole: false);
    }

    private void Check(Candidate context, SchemaRecord record, RecordConstants constants, MappingNode written, bool isWhole)
    {
        foreach (Finding finding in record.Checker.Check(record.Model.Name, written, isWhole, context.CancellationToken))
        {
            if (!constants.Ids.Any(id => id.Place == finding.Span && OfId(context, id.Made).Findings.Count > 0)) Report(context, record, finding);
        }
    }

    private void CheckId(Candidate context, IOperation made)
    {
        (SchemaRecord? owner, IReadOnlyList<Finding> findings) = OfId(context, made);
        foreach (Finding finding in findings) Report(context, owner!, finding);
        if (schemas.Identified(made.Type) is not { } record || ScalarConstants.WrappedText(made) is not { ConstantValue.HasValue: false } text) return;
        IReadOnlyList<IOperation> ways = ConstantOrigin.Ways(ConstantOrigin.Of(context.Follower(shapes), text));
        foreach (IOperation way in ways)
        {
            SourceSpan place = Places.Of(ways.Count > 1 ? way.Syntax : context.Node);
            foreach (Finding finding in Refused(context, record, ScalarConstants.Of(way, place))) Report(context, record, finding);
        }
    }

    /// <summary>The record that an id belongs to, and what is wrong with the id by itself.</summary>
    private (SchemaRecord? Owner, IReadOnlyList<Finding> Findings) OfId(Candidate context, IOperation made) =>
        schemas.Identified(made.Type) is { } owner ? (owner, Refused(context, owner, ScalarConstants.Wrapped(made, Places.Of(context.Node)))) : (null, []);

    private static IReadOnlyList<Finding> Refused(Candidate context, SchemaRecord owner, ScalarNode? id)
    {
        // A blank is looked at where it goes: as the name of a speaker it is ONR2003's.
        if (id is null || owner.Model.IdField is not { } field || id.Text.Trim().Length == 0) return [];
        MappingNode written = new(id.Span, [new MappingEntry(field, id.Span, id)]);
        return owner.Checker.Check(owner.Model.Name, written, isWhole: false, context.CancellationToken);
    }

    private static void Report(Candidate context, SchemaRecord record, Finding finding) =>
        context.ReportDiagnostic(Diagnostic.Create(CodeRules.RefusedConstant, Places.In(context.Node.SyntaxTree, finding.Span), record.Model.Name.Name, finding.Message.TrimEnd('.')));
}
