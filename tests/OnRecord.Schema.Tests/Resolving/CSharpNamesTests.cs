using OnRecord.Schema.Resolving;

namespace OnRecord.Schema.Tests.Resolving;

public sealed class CSharpNamesTests
{
    [Theory]
    [InlineData("name", "Name")]
    [InlineData("under-investigation", "UnderInvestigation")]
    [InlineData("onBehalfOf", "OnBehalfOf")]
    [InlineData("2nd", "_2nd")]
    [InlineData("n/a", "NA")]
    [InlineData("on record", "OnRecord")]
    [InlineData("@id", "Id")]
    [InlineData("class", "Class")]
    [InlineData("déjà vu", "DéjàVu")]
    [InlineData("日付", "日付")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("a\u200Db", "Ab")]
    [InlineData("😀", "")]
    [InlineData("x😀y", "XY")]
    [InlineData("--", "")]
    [InlineData("٣", "_٣")]
    [InlineData("ǆ", "Ǆ")]
    public void Pascal_case_of_letters_and_digits(string name, string expected) => Assert.Equal(expected, CSharpNames.ToPascalCase(name));
}
