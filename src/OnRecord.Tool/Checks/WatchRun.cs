using OnRecord.Tool.Files;

namespace OnRecord.Tool.Checks;

/// <summary>Checks again whenever a file changes, until it is stopped.</summary>
internal sealed class WatchRun(ToolHost host, CheckSettings settings)
{
    // Editors write a file in several steps; what comes within this time is one change.
    private static readonly TimeSpan Settles = TimeSpan.FromMilliseconds(150);

    /// <summary>Runs until the token is cancelled.</summary>
    /// <returns>What the last check ended with.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        using SemaphoreSlim changed = new(0);
        List<FileSystemWatcher> watchers = [.. Folders().Select(folder => Watch(folder, changed))];
        int last = ExitCodes.Clean;
        try
        {
            while (true)
            {
                // Each time from scratch: a schema or an article may have changed, on which any dossier may stand.
                last = new CheckRun(host, settings).Run(cancellation);
                host.Output.WriteLine("Watching. Ctrl+C ends it.");
                host.Output.Flush();
                await changed.WaitAsync(cancellation);
                while (await changed.WaitAsync(Settles, cancellation))
                {
                }

                host.Output.Write(host.IsTerminal ? "\e[2J\e[H" : "\n");
            }
        }
        catch (OperationCanceledException)
        {
            return last;
        }
        finally
        {
            foreach (FileSystemWatcher watcher in watchers) watcher.Dispose();
        }
    }

    private IEnumerable<string> Folders()
    {
        ToolFolder folder = new(host.Folder);
        return settings.Paths.Select(path => folder.FullPath(path)).Select(static path => Directory.Exists(path) ? path : Path.GetDirectoryName(path)!).Where(Directory.Exists).Distinct(StringComparer.Ordinal);
    }

    private static FileSystemWatcher Watch(string folder, SemaphoreSlim changed)
    {
        FileSystemWatcher watcher = new(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size };
        void Tell(object sender, FileSystemEventArgs change)
        {
            if (IsWatched(change.Name)) changed.Release();
        }

        watcher.Changed += Tell;
        watcher.Created += Tell;
        watcher.Deleted += Tell;
        watcher.Renamed += Tell;
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    // A build that writes below the folder must not set off a check at every file of it.
    private static bool IsWatched(string? name) => name is not null && !FolderTree.IsLeftOut(name);
}
