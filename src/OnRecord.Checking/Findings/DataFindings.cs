using System.Reflection;
using OnRecord.Schema.Findings;

namespace OnRecord.Checking.Findings;

/// <summary>All that can be found in data files.</summary>
public static class DataFindings
{
    /// <summary>Every descriptor of the catalogs ONR30xx to ONR34xx, by id.</summary>
    public static IReadOnlyList<FindingDescriptor> All { get; } =
    [
        .. new[] { typeof(ShapeFindings), typeof(AttributionFindings), typeof(ReferenceFindings), typeof(QuoteFindings), typeof(BrokenRuleFindings) }
            .SelectMany(static catalog => catalog.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(static field => field.GetValue(null))
            .OfType<FindingDescriptor>()
            .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal),
    ];
}
