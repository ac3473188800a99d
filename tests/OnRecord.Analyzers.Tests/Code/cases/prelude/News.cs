// A few records of the news schema, in the shape in which the generator emits them.
using System;
using OnRecord;

namespace OnRecord.News;

public readonly record struct SpeakerId(string Value);

public readonly record struct DocumentId(string Value);

public readonly record struct ClaimId(string Value);

public enum Directness { Direct = 1, Indirect, Mixed }

public enum Stance { Asserts = 1, Denies }

public enum Gravity { Crime = 1, Other }

public enum ResponseKind { Denial = 1, Comment }

public enum SpeakerKind { Person = 1, Organization, Collective, Anonymous, Unidentified }

public enum AllegationStatus { Unproven = 1, Denied, Charged }

public sealed partial record Speaker
{
    public required SpeakerId Id { get; init; }

    public required SpeakerKind Kind { get; init; }

    [SpeakerName]
    public string? Name { get; init; }

    [SpeakerName]
    public string? Description { get; init; }

    public string? Role { get; init; }
}

[Attribution]
public sealed partial record Attribution
{
    [Ground]
    public EquatableList<SpeakerId> By { get; init; }

    [Ground]
    public DocumentId? Document { get; init; }

    [Ground]
    public bool? Narrator { get; init; }

    [Ground]
    public SpeakerId? Witnessed { get; init; }

    public ClaimId? RelayedBy { get; init; }

    public DocumentId? In { get; init; }

    public string? Cue { get; init; }
}

public abstract partial record Claim
{
    public required ClaimId Id { get; init; }
}

[Claim]
public sealed partial record Statement : Claim
{
    public required string Text { get; init; }

    public required Directness Directness { get; init; }

    public Stance Stance { get; init; }

    public EquatableList<string> Quote { get; init; }

    [AttributedTo]
    public required Attribution Attribution { get; init; }

    public ValidationResult Validate() => new([]);

    public static bool TryValidate(Statement statement, out Valid<Statement> valid)
    {
        valid = default;
        return true;
    }

    public static bool TryParseJson(ReadOnlySpan<byte> utf8, out Statement? statement, out ValidationResult result)
    {
        statement = null;
        result = new([]);
        return false;
    }
}

[Claim]
public sealed partial record Allegation : Claim
{
    public required string Text { get; init; }

    public required AllegationStatus Status { get; init; }

    public Gravity Gravity { get; init; }

    public EquatableList<SpeakerId> Against { get; init; }

    [AttributedTo]
    public required Attribution Attribution { get; init; }
}

[Claim]
public sealed partial record Response : Claim
{
    public ClaimId To { get; init; }

    public ResponseKind Kind { get; init; }

    public string? Text { get; init; }

    [AttributedTo]
    public Attribution? Attribution { get; init; }
}
