using OnRecord.Checking;
using OnRecord.Checking.Findings;
using OnRecord.Checking.Plans;
using OnRecord.Schema;
using OnRecord.Schema.Findings;
using OnRecord.Tool.Files;

namespace OnRecord.Tool.Checks;

/// <summary>Checks one file on the disk.</summary>
internal sealed class FileChecker(ToolFolder folder, Projects projects, CheckSettings settings)
{
    private const long MaxBytes = 256L * 1024 * 1024;
    private readonly FolderFiles _files = new(folder, projects);

    /// <summary>Checks a data file or a schema. One that can't be read is a problem of its own, and leaves the others alone.</summary>
    public CheckedFile Check(string name, CancellationToken cancellation)
    {
        try
        {
            string full = folder.FullPath(name);
            if (new FileInfo(full) is { Exists: true, Length: > MaxBytes }) return TooLarge(name);
            DataText read = DataText.Read(full);
            CheckedFile file = FileKinds.IsSchema(name) ? new CheckedFile(name, read.Text, projects.Of(name).Schemas.Check(name)) : CheckText(name, read.Text, cancellation);
            return InvalidText.AddTo(file, read.FirstInvalid);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new CheckedFile(name, string.Empty, []) { Problem = e.Message };
        }
    }

    /// <summary>Checks a text as if it stood in a data file.</summary>
    public CheckedFile CheckText(string name, string text, CancellationToken cancellation)
    {
        DataFile file = DataFile.Read(text, DataFile.FormatOf(name), cancellation);
        bool isOfLines = file.Format == DataFormat.JsonLines;
        (CheckPlan? plan, Finding? unknown) = projects.Of(name).Schemas.Choose(name, file.SchemaName ?? (isOfLines ? settings.Schema : null), file.SchemaPlace);
        if (unknown is not null) return new CheckedFile(name, text, [unknown]);
        if (plan is null) return new CheckedFile(name, text, []);
        DossierFile dossier = new(name, file, plan) { RecordType = isOfLines ? settings.RecordType : null, IsThirdParty = isOfLines ? settings.IsThirdParty : null };
        CheckRequest request = new(dossier, _files) { Options = settings.Options };
        CheckResult result = Checker.Check(request, cancellation);
        return new CheckedFile(name, text, result.Findings) { Result = result, Request = request };
    }

    private static CheckedFile TooLarge(string name) => new(
        name,
        string.Empty,
        [new Finding(ShapeFindings.Limit, name, default, EquatableArray.Of("This file is larger than 256 MB, and is not checked. Split it; or, if it is NDJSON, check each record alone: onrecord check - < FILE."))]);
}
