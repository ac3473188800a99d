using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace OnRecord.RealCode;

/// <summary>Files of 5,000 and of 20,000 candidates: four times the code, and how many times the work, in bytes that the analyzers allocate and in processor time.</summary>
internal static class StressRun
{
    private static readonly int[] Sizes = [5_000, 20_000];

    public static async Task<bool> Run()
    {
        bool isLinear = true;
        foreach ((string name, string statement) in new[]
        {
            ("set on the spot", "Use(new Saying { Text = \"x\", By = who });"),
            ("by a local", "{ var by = who; Use(new Saying { By = by }); }"),
            ("not set", "Use(new Saying { Text = \"x\" });"),
            ("records of the news schema", "Use(new Speaker { Id = new(\"s1\"), Kind = SpeakerKind.Person, Name = \"A\" });"),
        })
        {
            List<CostRun.Used> used = [];
            foreach (int size in Sizes)
            {
                CSharpCompilation compilation = Compile(statement, size);
                CostRun.Used host = await CostRun.Used.By(() => CostRun.Analyze(compilation, [new IdleAnalyzer(Asked.Files)]));
                used.Add(await CostRun.Used.By(() => CostRun.Analyze(compilation, CostRun.Analyzers)) - host);
            }

            isLinear &= used[1].Bytes < used[0].Bytes * (Sizes[1] / Sizes[0]) * 1.5;
            Console.WriteLine($"  {name,-28} {Sizes[0]}: {used[0]}; {Sizes[1]}: {used[1]}; {used[1].Bytes / used[0].Bytes:F2} times the bytes");
        }

        return isLinear;
    }

    // Ten to a method: nobody writes 20,000 in one, but a file of data may well have as many.
    private static CSharpCompilation Compile(string statement, int size)
    {
        StringBuilder code = new("using OnRecord;\nusing OnRecord.News;\n[Claim] class Saying { public string Text = \"\"; [AttributedTo] public string? By; }\nclass Desk {\nvoid Use(object o) { }\n");
        for (int i = 0; i < size; i++)
        {
            if (i % 10 == 0) code.Append($"void Run{i}(string who) {{\n");
            code.Append(statement).Append(i % 10 == 9 ? "\n}\n" : "\n");
        }

        return SourceProject.Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code.Append("}\n").ToString(), new CSharpParseOptions(LanguageVersion.Preview)));
    }
}
