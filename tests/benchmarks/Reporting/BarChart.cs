using System.Globalization;
using System.Text;
using OnRecord.Benchmarks.Measuring;

namespace OnRecord.Benchmarks.Reporting;

/// <summary>Draws docs/benchmarks.svg: a bar for each contest, a line across it for its gate.</summary>
internal static class BarChart
{
    private const int RowHeight = 30;
    private const int Left = 210;
    private const int Width = 760;
    private const double Right = 70;

    public static string Of(IReadOnlyList<Outcome> outcomes)
    {
        Gate[] gates = [.. outcomes.SelectMany(static outcome => outcome.Gates).Where(static gate => !gate.LessIsBetter)];
        double most = gates.Max(static gate => Math.Max(gate.Got, gate.Needed));
        // By logarithm: three times and twenty times are to be seen on one page.
        double X(double ratio) => Left + Math.Max(0, Math.Log(Math.Max(ratio, 0.5) / 0.5) / Math.Log(most / 0.5)) * (Width - Left - Right);
        StringBuilder svg = new();
        int height = gates.Length * RowHeight + 50;
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" font-family=\"sans-serif\" font-size=\"13\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{height}\" fill=\"#ffffff\"/>\n");
        svg.Append("<text x=\"10\" y=\"20\" fill=\"#222222\">Times as fast as the peer; the line across a bar is the gate, the grey one is the peer</text>\n");
        for (int i = 0; i < gates.Length; i++)
        {
            int y = 36 + i * RowHeight;
            Gate gate = gates[i];
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 8}\" y=\"{y + 15}\" text-anchor=\"end\" fill=\"#222222\">{gate.Name}</text>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Left}\" y=\"{y}\" width=\"{X(gate.Got) - Left:F1}\" height=\"20\" fill=\"{(gate.IsMet ? "#2f6f9f" : "#b5542c")}\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{X(gate.Needed):F1}\" x2=\"{X(gate.Needed):F1}\" y1=\"{y - 3}\" y2=\"{y + 23}\" stroke=\"#222222\" stroke-width=\"2\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(gate.Got) + 6:F1}\" y=\"{y + 15}\" fill=\"#222222\">{gate.Got:F1}</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{X(1):F1}\" x2=\"{X(1):F1}\" y1=\"30\" y2=\"{height - 12}\" stroke=\"#999999\"/>\n</svg>\n");
        return svg.ToString();
    }
}
