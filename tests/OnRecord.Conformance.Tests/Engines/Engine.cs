using OnRecord.Conformance.Tests.Cases;
using OnRecord.Schema.Findings;

namespace OnRecord.Conformance.Tests.Engines;

/// <summary>One thing that an engine found, told so that those of two engines can be compared.</summary>
/// <param name="Id">ONR and four digits.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Rule">The rule of the schema that is broken; null for none.</param>
/// <param name="Line">From 1.</param>
/// <param name="Place">What in the data it is about; null in a text that can't be read.</param>
/// <param name="Around">The places of all that this is in, from the outermost, and the place itself.</param>
internal sealed record Found(string Id, FindingSeverity Severity, string? Rule, int Line, int? Place, IReadOnlyList<int> Around)
{
    /// <summary>Whether it is about the text, and not about what the text says.</summary>
    public bool IsOfText => Id is "ONR3001" or "ONR3002" or "ONR3003" or "ONR3004" or "ONR3008";

    /// <summary>A broken rule, also one of those built in, is about its record. Generated code says so; the checker points at what in the record breaks it.</summary>
    public bool IsOfRule => Id.StartsWith("ONR34", StringComparison.Ordinal) || Id is "ONR3101" or "ONR3102" or "ONR3103";

    public override string ToString() => "line " + Line + " " + Severity.ToString().ToLowerInvariant() + " " + Id + (Rule is null ? "" : " " + Rule) + (Place is null ? "" : " @" + Place);
}

/// <summary>What an engine says of a text.</summary>
/// <param name="IsValid">Whether there is no error.</param>
/// <param name="Found">All that it found; null of an engine that gives a verdict and no findings.</param>
/// <param name="Details">For messages.</param>
internal sealed record Verdict(bool IsValid, IReadOnlyList<Found>? Found, string Details);

/// <summary>Something that gives a verdict on data by a schema.</summary>
internal interface IEngine
{
    /// <summary>For messages.</summary>
    string Name { get; }

    /// <summary>How far it looks: a verdict on each record alone is not yet one on the dossier.</summary>
    FindingLevel Level { get; }

    /// <summary>Its verdict; null where it says itself that it can't give one.</summary>
    Verdict? Judge(TestSchema schema, TestData data);
}
