using FluentValidation;

namespace OnRecord.Benchmarks.Peers;

/// <summary>The same checks as the generated validator's, for FluentValidation.</summary>
internal sealed class FluentStatement : AbstractValidator<StatementModel>
{
    public FluentStatement()
    {
        RuleFor(static s => s.Id).NotNull().Length(1, 100).Matches(FluentPatterns.Id);
        RuleFor(static s => s.Text).NotNull().Matches(FluentPatterns.NotBlank);
        RuleFor(static s => s.Directness).IsInEnum().NotEqual(DirectnessModel.None);
        RuleFor(static s => s.Stance).IsInEnum().NotEqual(StanceModel.None);
        RuleForEach(static s => s.Quote).SetValidator(new FluentQuote());
        RuleFor(static s => s.Attribution).NotNull().SetValidator(new FluentAttribution());
        RuleFor(static s => s.AgreesWith!).Length(1, 100).Matches(FluentPatterns.Id).When(static s => s.AgreesWith is not null);
        RuleFor(static s => s.TranslatedFrom!).Matches(FluentPatterns.LanguageTag).When(static s => s.TranslatedFrom is not null);
        RuleFor(static s => s.Quote).NotEmpty().When(static s => s.Directness is DirectnessModel.Direct or DirectnessModel.Mixed);
        RuleFor(static s => s.Quote).Empty().When(static s => s.Directness is DirectnessModel.Indirect);
    }
}

/// <summary>Of a quote.</summary>
internal sealed class FluentQuote : AbstractValidator<QuoteModel>
{
    public FluentQuote()
    {
        RuleFor(static q => q.Exact).NotNull().Matches(FluentPatterns.NotBlank);
        RuleFor(static q => q.Prefix).MinimumLength(1).When(static q => q.Prefix is not null);
        RuleFor(static q => q.Suffix).MinimumLength(1).When(static q => q.Suffix is not null);
    }
}

/// <summary>Of an attribution.</summary>
internal sealed class FluentAttribution : AbstractValidator<AttributionModel>
{
    public FluentAttribution()
    {
        RuleForEach(static a => a.By).Length(1, 100).Matches(FluentPatterns.Id);
        RuleForEach(static a => a.Basis).Length(1, 100).Matches(FluentPatterns.Id);
        RuleFor(static a => a.By).Must(static by => by is null || by.Distinct().Count() == by.Count);
        Id(static a => a.Document);
        Id(static a => a.Witnessed);
        Id(static a => a.RelayedBy);
        Id(static a => a.In);
        Id(static a => a.At);
        Id(static a => a.OnBehalfOf);
        Text(static a => a.RoleThen);
        Text(static a => a.Cue);
        Text(static a => a.Passage);
        RuleFor(static a => a.Terms).IsInEnum().NotEqual(TermsModel.None).NotEqual(TermsModel.OffRecord);
        RuleFor(static a => a.Inferred).IsInEnum();
        RuleFor(static a => a).Must(HasOneGround);
        RuleFor(static a => a.Basis).NotEmpty().When(static a => a.Narrator == true || (a.Document is not null && a.Document == a.In));
    }

    private static bool HasOneGround(AttributionModel a) =>
        (a.By is { Count: > 0 } ? 1 : 0) + (a.Document is null ? 0 : 1) + (a.Narrator == true ? 1 : 0) + (a.Witnessed is null ? 0 : 1) == 1;

    private void Id(System.Linq.Expressions.Expression<Func<AttributionModel, string?>> member)
    {
        Func<AttributionModel, string?> get = member.Compile();
        RuleFor(member).Length(1, 100).Matches(FluentPatterns.Id).When(a => get(a) is not null);
    }

    private void Text(System.Linq.Expressions.Expression<Func<AttributionModel, string?>> member)
    {
        Func<AttributionModel, string?> get = member.Compile();
        RuleFor(member).Matches(FluentPatterns.NotBlank).When(a => get(a) is not null);
    }
}
