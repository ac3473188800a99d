using OnRecord.Checking;

namespace OnRecord.Conformance.Tests.Cases;

/// <summary>A text of data.</summary>
/// <param name="Text">The text.</param>
/// <param name="Format">YAML or JSON.</param>
internal sealed record TestData(string Text, DataFormat Format);

/// <summary>What every engine has to say of a text.</summary>
/// <param name="Name">The file and the case's title.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Data">The data.</param>
/// <param name="IsValid">Whether it is free of errors; warnings don't count.</param>
/// <param name="Finds">What is found in it, warnings too.</param>
internal sealed record ConformanceCase(string Name, TestSchema Schema, TestData Data, bool IsValid, IReadOnlyList<ExpectedFinding> Finds);

/// <summary>A finding as a case writes it: <c>ONR3009 /rs/0/name</c>, <c>ONR3001 line 3</c>, <c>ONR3402 /rs/0 rule-id</c>.</summary>
/// <param name="Id">ONR and four digits.</param>
/// <param name="Pointer">Where, as a JSON Pointer; null where the case gives a line or nothing.</param>
/// <param name="Line">Where, as a line from 1; null where the case gives a pointer or nothing.</param>
/// <param name="Rule">The rule that is broken; null for none.</param>
internal sealed record ExpectedFinding(string Id, string? Pointer, int? Line, string? Rule)
{
    /// <summary>Reads one.</summary>
    /// <param name="text">As the case writes it.</param>
    /// <param name="at">What pointers begin at; a single '/' is that very place.</param>
    public static ExpectedFinding Parse(string text, string at)
    {
        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string? pointer = null, rule = null;
        int? line = null;
        for (int i = 1; i < parts.Length; i++)
        {
            if (parts[i] == "line") line = int.Parse(parts[++i], System.Globalization.CultureInfo.InvariantCulture);
            else if (parts[i][0] == '/') pointer = at + parts[i].TrimEnd('/');
            else rule = parts[i];
        }

        return new ExpectedFinding(parts[0], pointer, line, rule);
    }
}
