namespace OnRecord.Generators.Planning;

/// <summary>What planning has to know of the compilation. Primitives alone: a compilation in here would be a new value on every keystroke.</summary>
internal sealed record CompilationFacts
{
    /// <summary>Whether the language version has what emitted code is written in (C# 11).</summary>
    public bool CanGenerate { get; init; } = true;

    /// <summary>Whether dates are <c>DateOnly</c>: the framework has it and the referenced runtime library reads it (<c>OnRecord.Serialization.RecordReader.GetDateOnly</c>).</summary>
    public bool HasDateOnly { get; init; }

    /// <summary>Whether the referenced runtime library reads records in order (<c>OnRecord.Serialization.InOrderReader</c>), and the project wants it (<c>OnRecordFastPath</c>).</summary>
    public bool HasInOrderReader { get; init; }

    /// <summary>Whether <c>NotNullWhenAttribute</c> can be named.</summary>
    public bool HasNotNullWhen { get; init; }
}
