using OnRecord.Tool.Checks;

namespace OnRecord.Tool.Reports;

/// <summary>Writes what a run found, file by file as it goes: no report waits for the end.</summary>
internal interface IReport
{
    /// <summary>Before the first file.</summary>
    void Begin();

    /// <summary>A file that was checked.</summary>
    void Add(CheckedFile file);

    /// <summary>After the last file.</summary>
    void End(CheckTotals totals);
}
