using OnRecord.Schema.Model;

namespace OnRecord.Checking.Data;

/// <summary>Which record types extend which.</summary>
internal sealed class TypeHierarchy(SchemaModel schema)
{
    /// <summary>Whether a type is another or extends it.</summary>
    public bool IsA(TypeName type, TypeName ancestor)
    {
        for (TypeName? name = type; name is { } current; name = schema.FindRecord(current)?.Base)
        {
            if (current == ancestor) return true;
        }

        return false;
    }
}
