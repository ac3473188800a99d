using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using OnRecord.Generators.Emitting;
using OnRecord.Generators.Pipeline;

namespace OnRecord.Generators.Tests.Emitting;

/// <summary>The schema itself, for projects that import it.</summary>
public class CarrierTests
{
    [Theory]
    [InlineData("onrecord: 1\nid: x\n")]
    [InlineData("\"\"\" \\ { } */ </summary>\r\n\t\u0085\u2028\u202E😀\0")]
    [InlineData("")]
    public void Carries_the_text_as_it_is(string text)
    {
        CodeWriter writer = new();
        CarrierEmitter.Write(writer, new CarriedSchema("id \"x\"", "1.0.0", text).ToPlan());
        byte[] image = Emitted.Compile([new EmittedFile("x.g.cs", writer.ToString())]);
        using PEReader file = new(new MemoryStream(image));
        MetadataReader reader = file.GetMetadataReader();
        CustomAttribute attribute = reader.GetAssemblyDefinition().GetCustomAttributes().Select(reader.GetCustomAttribute).Last();
        BlobReader value = reader.GetBlobReader(attribute.Value);
        Assert.Equal(1, value.ReadUInt16());
        Assert.Equal("id \"x\"", value.ReadSerializedString());
        Assert.Equal("1.0.0", value.ReadSerializedString());
        Assert.Equal(text, value.ReadSerializedString());
    }
}
