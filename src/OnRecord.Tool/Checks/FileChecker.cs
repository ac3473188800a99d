using OnRecord.Checking;
using OnRecord.Checking.Plans;
using OnRecord.Schema.Findings;
using OnRecord.Tool.Files;

namespace OnRecord.Tool.Checks;

/// <summary>Checks one data file on the disk.</summary>
internal sealed class FileChecker(ToolFolder folder, Projects projects, CheckOptions options)
{
    private readonly FolderFiles _files = new(folder, projects);

    /// <summary>Checks a file. One that can't be read is a problem of its own, and leaves the others alone.</summary>
    public CheckedFile Check(string name, CancellationToken cancellation)
    {
        try
        {
            string text = DataText.Read(folder.FullPath(name)).Text;
            DataFile file = DataFile.Read(text, DataFile.FormatOf(name), cancellation);
            (CheckPlan? plan, Finding? unknown) = projects.Of(name).Schemas.Choose(name, file);
            if (unknown is not null) return new CheckedFile(name, text, [unknown]);
            if (plan is null) return new CheckedFile(name, text, []);
            CheckRequest request = new(new DossierFile(name, file, plan), _files) { Options = options };
            CheckResult result = Checker.Check(request, cancellation);
            return new CheckedFile(name, text, result.Findings) { Result = result };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new CheckedFile(name, string.Empty, []) { Problem = e.Message };
        }
    }
}
