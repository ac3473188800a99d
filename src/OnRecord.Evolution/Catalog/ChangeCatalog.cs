using System.Reflection;

namespace OnRecord.Evolution.Catalog;

/// <summary>All kinds of change.</summary>
public static class ChangeCatalog
{
    /// <summary>In the order of their declaration.</summary>
    public static IReadOnlyList<ChangeDescriptor> All { get; } =
    [
        .. new[] { typeof(SchemaChanges), typeof(RecordChanges), typeof(FieldChanges), typeof(ValueChanges), typeof(EnumChanges), typeof(RuleChanges) }
            .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(static field => (ChangeDescriptor)field.GetValue(null)!),
    ];
}
