namespace OnRecord.Schema.Model;

/// <summary>The full name of an enum or record: C# namespace and name. Unique in a compilation.</summary>
public readonly record struct TypeName(string Namespace, string Name)
{
    /// <summary><c>Namespace.Name</c>.</summary>
    public override string ToString() => Namespace.Length == 0 ? Name : Namespace + "." + Name;
}
