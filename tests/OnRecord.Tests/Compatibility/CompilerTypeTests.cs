using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OnRecord.Tests.Compatibility;

/// <summary>A library compiled against the netstandard2.0 asset runs on the net8.0 asset: what the one declares, the other forwards.</summary>
public class CompilerTypeTests
{
    private static readonly string[] Names = ["CompilerFeatureRequiredAttribute", "IsExternalInit", "RequiredMemberAttribute", "SetsRequiredMembersAttribute"];

    [Fact]
    public void The_netstandard_asset_declares_them_publicly()
    {
        using PEReader file = Open("netstandard2.0");
        MetadataReader reader = file.GetMetadataReader();
        Assert.Equal(Names, reader.TypeDefinitions.Select(reader.GetTypeDefinition)
            .Where(static type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
            .Select(type => reader.GetString(type.Name)).Where(Names.Contains).Order());
    }

    [Fact]
    public void The_net8_asset_forwards_them()
    {
        using PEReader file = Open("net8.0");
        MetadataReader reader = file.GetMetadataReader();
        Assert.Equal(Names, reader.ExportedTypes.Select(reader.GetExportedType).Where(static type => type.IsForwarder).Select(type => reader.GetString(type.Name)).Where(Names.Contains).Order());
    }

    private static PEReader Open(string framework)
    {
        string root = typeof(CompilerTypeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!;
        string configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar) + "/x"))!;
        return new PEReader(File.OpenRead(Path.Combine(root, "artifacts/bin/OnRecord", configuration + "_" + framework, "OnRecord.dll")));
    }
}
