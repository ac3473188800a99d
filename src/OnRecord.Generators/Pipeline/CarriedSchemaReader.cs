using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace OnRecord.Generators.Pipeline;

/// <summary>Reads <c>[assembly: OnRecordSchema(id, version, text)]</c> off an assembly's metadata, without loading it. Compiled into the tool too.</summary>
internal static class CarriedSchemaReader
{
    public const string AttributeNamespace = "OnRecord";
    public const string AttributeName = "OnRecordSchemaAttribute";

    /// <summary>The schemas that an assembly carries; mostly none.</summary>
    public static ImmutableArray<ReferencedSchema> Of(MetadataReader reader)
    {
        if (!reader.IsAssembly || !ReferencesRuntime(reader)) return ImmutableArray<ReferencedSchema>.Empty;
        string assemblyName = reader.GetString(reader.GetAssemblyDefinition().Name);
        ImmutableArray<ReferencedSchema>.Builder found = ImmutableArray.CreateBuilder<ReferencedSchema>();
        foreach (CustomAttributeHandle handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            if (!IsSchemaAttribute(reader, attribute)) continue;
            BlobReader value = reader.GetBlobReader(attribute.Value);
            if (value.ReadUInt16() != 1) continue; // ECMA-335 II.23.3: every attribute value starts with this prolog.
            string? id = value.ReadSerializedString();
            value.ReadSerializedString();
            string? text = value.ReadSerializedString();
            if (id is not null && text is not null) found.Add(new ReferencedSchema(assemblyName, id, text));
        }

        return found.ToImmutable();
    }

    private static bool ReferencesRuntime(MetadataReader reader)
    {
        foreach (AssemblyReferenceHandle handle in reader.AssemblyReferences)
        {
            if (reader.StringComparer.Equals(reader.GetAssemblyReference(handle).Name, AttributeNamespace)) return true;
        }

        return false;
    }

    private static bool IsSchemaAttribute(MetadataReader reader, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference) return false;
        MemberReference constructor = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor);
        if (constructor.Parent.Kind != HandleKind.TypeReference) return false;
        TypeReference type = reader.GetTypeReference((TypeReferenceHandle)constructor.Parent);
        return reader.StringComparer.Equals(type.Name, AttributeName) && reader.StringComparer.Equals(type.Namespace, AttributeNamespace);
    }
}

/// <summary>A schema that a referenced assembly carries.</summary>
/// <param name="Assembly">The assembly's simple name, for messages.</param>
internal sealed record ReferencedSchema(string Assembly, string Id, string Text);
