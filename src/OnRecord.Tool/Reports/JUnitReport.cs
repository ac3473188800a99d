using System.Globalization;
using System.Xml;
using OnRecord.Schema.Findings;
using OnRecord.Tool.Checks;

namespace OnRecord.Tool.Reports;

/// <summary>Findings as JUnit XML: a suite a file, a failed case a finding that fails the run; one passed case for a file without.</summary>
internal sealed class JUnitReport : IReport
{
    private readonly TextWriter _output;
    private readonly XmlWriter _xml;

    public JUnitReport(ToolHost host)
    {
        _output = host.Output;

        // A text may hold characters that XML has no place for.
        _xml = XmlWriter.Create(_output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CloseOutput = false, CheckCharacters = false, OmitXmlDeclaration = true });
    }

    /// <inheritdoc/>
    public void Begin() => _xml.WriteStartElement("testsuites");

    /// <inheritdoc/>
    public void Add(CheckedFile file)
    {
        List<Finding> failures = [.. file.Findings.Where(static finding => finding.Severity == FindingSeverity.Error)];
        bool isPassed = failures.Count == 0 && file.Problem is null;
        _xml.WriteStartElement("testsuite");
        _xml.WriteAttributeString("name", Clean(file.Name));
        _xml.WriteAttributeString("tests", Number(Math.Max(1, failures.Count)));
        _xml.WriteAttributeString("failures", Number(failures.Count));
        _xml.WriteAttributeString("errors", file.Problem is null ? "0" : "1");
        if (isPassed) WriteCase(file.Name, "checked");
        if (file.Problem is not null) WriteCase(file.Name, "read", ("error", file.Problem, file.Problem));
        foreach (Finding finding in failures)
        {
            string place = finding.Descriptor.Id + " at line " + Number(finding.Span.Line + 1);
            WriteCase(file.Name, place, ("failure", finding.Message, finding + "\n" + finding.Descriptor.HelpLink));
        }

        _xml.WriteEndElement();
    }

    /// <inheritdoc/>
    public void End(CheckTotals totals)
    {
        _xml.WriteEndElement();
        _xml.Flush();
        _output.WriteLine();
    }

    private void WriteCase(string file, string name, (string Kind, string Message, string Text)? failure = null)
    {
        _xml.WriteStartElement("testcase");
        _xml.WriteAttributeString("classname", Clean(file));
        _xml.WriteAttributeString("name", name);
        if (failure is { } what)
        {
            _xml.WriteStartElement(what.Kind);
            _xml.WriteAttributeString("message", Clean(what.Message));
            _xml.WriteString(Clean(what.Text));
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private static string Clean(string text)
    {
        try
        {
            return XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException)
        {
            return string.Concat(text.Select(static c => XmlConvert.IsXmlChar(c) ? c : '\uFFFD'));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
